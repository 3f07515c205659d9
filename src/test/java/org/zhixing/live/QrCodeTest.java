package org.zhixing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

/** What a phone reads from the screen is the link. */
class QrCodeTest {

    private static final String LINK = "http://192.168.100.200:8420/K7M4ACDEFHJK";

    @Test
    void theCodeSaysTheLink() throws Exception {
        assertEquals(LINK, read(QrCode.of(LINK)));
    }

    @Test
    void aFingerBeforeTheCodeDoesNotHideIt() throws Exception {
        boolean[][] code = QrCode.of(LINK);
        for (int y = 12; y < 17; y++) {
            for (int x = 12; x < 17; x++) {
                code[y][x] = true;
            }
        }

        assertEquals(LINK, read(code));
    }

    @Test
    void itIsCoarseEnoughForTheBackRow() {
        assertTrue(QrCode.of(LINK).length <= 33);
    }

    private static String read(boolean[][] code) throws Exception {
        BitMatrix bits = new BitMatrix(code.length);
        for (int y = 0; y < code.length; y++) {
            for (int x = 0; x < code.length; x++) {
                if (code[y][x]) {
                    bits.set(x, y);
                }
            }
        }
        return new Decoder().decode(bits).getText();
    }
}
