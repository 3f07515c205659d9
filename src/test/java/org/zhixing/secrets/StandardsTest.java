package org.zhixing.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

/** The algorithms give what the standards print for their examples. */
class StandardsTest {

    private static final HexFormat HEX = HexFormat.of();

    /** RFC 9106 section 5.3. */
    @Test
    void argon2idIsThatOfRfc9106() {
        Argon2Parameters.Builder given = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(filled(16, 2))
                .withSecret(filled(8, 3))
                .withAdditional(filled(12, 4));
        assertEquals(
                "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
                HEX.formatHex(Stretching.key(given, filled(32, 1), new Hardness(32, 3, 4))));
    }

    /** RFC 5869, test case 1, the first block. */
    @Test
    void keysForPurposesAreThoseOfRfc5869() {
        DataKey key = new DataKey(HEX.parseHex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"));
        assertEquals(
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf",
                HEX.formatHex(key.forPurpose("", HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"))));
    }

    /** The Galois/Counter Mode of Operation (McGrew and Viega), test case 14. */
    @Test
    void gcmIsThatOfItsAuthors() {
        assertEquals(
                "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
                HEX.formatHex(Ciphers.sealOnce(new byte[32], new byte[0], new byte[16])));
    }

    private static byte[] filled(int count, int value) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
