package org.zhixing.secrets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void aCodeIsSevenGroupsOfFiveSignsThatCannotBeTakenForEachOther() {
        for (int i = 0; i < 200; i++) {
            assertTrue(RecoveryCode.fresh().text().matches("([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}"));
        }
    }

    @Test
    void whatWasWrittenDownIsReadAgain() {
        for (int i = 0; i < 200; i++) {
            RecoveryCode code = RecoveryCode.fresh();
            assertArrayEquals(code.bytes(), read(code.text()).bytes());
            assertEquals(RecoveryCode.BYTES, code.bytes().length);
        }
    }

    /** Thirty-two zeros: the rest is 0. A one as the last of the thirty-two: the rest is 1. 32,750 is 1 more than the prime. */
    @Test
    void theCheckIsTheRestModuloThePrime() {
        assertTrue(RecoveryCode.parse("0".repeat(35)).isPresent());
        assertTrue(RecoveryCode.parse("0".repeat(31) + "1" + "001").isPresent());
        assertFalse(RecoveryCode.parse("0".repeat(31) + "1" + "002").isPresent());
        // 32,750 = 31·32² + 31·32 + 14: the signs ZZE.
        assertTrue(RecoveryCode.parse("0".repeat(29) + "ZZE" + "001").isPresent());
    }

    @Test
    void smallLettersBlanksFullWidthAndLookAlikesDoNotMatter() {
        String text = RecoveryCode.fresh().text();
        byte[] bytes = read(text).bytes();
        assertArrayEquals(bytes, read(text.toLowerCase(Locale.ROOT)).bytes());
        assertArrayEquals(bytes, read(text.replace("-", "")).bytes());
        assertArrayEquals(
                bytes, read("  " + text.replace("-", " \u3000") + "\n").bytes());
        assertArrayEquals(bytes, read(text.replace("-", "—")).bytes());
        assertArrayEquals(bytes, read(text.replace('0', 'O').replace('1', 'l')).bytes());
        assertArrayEquals(bytes, read(text.replace('0', 'o').replace('1', 'I')).bytes());
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xfee0)));
        assertArrayEquals(bytes, read(wide.toString()).bytes());
    }

    @Test
    void eachSlipOfOneSignIsFound() {
        String text = RecoveryCode.fresh().text().replace("-", "");
        for (int at = 0; at < text.length(); at++) {
            for (char sign : SIGNS.toCharArray()) {
                if (sign != text.charAt(at)) {
                    String slip = text.substring(0, at) + sign + text.substring(at + 1);
                    assertEquals(Optional.empty(), RecoveryCode.parse(slip).map(RecoveryCode::text));
                }
            }
        }
    }

    @Test
    void neighboursChangedAboutAndSignsLostOrDoubledAreFound() {
        for (int i = 0; i < 50; i++) {
            String text = RecoveryCode.fresh().text().replace("-", "");
            for (int at = 0; at + 1 < text.length(); at++) {
                String before = text.substring(0, at);
                char one = text.charAt(at);
                char two = text.charAt(at + 1);
                if (one != two) {
                    assertFalse(RecoveryCode.parse(before + two + one + text.substring(at + 2))
                            .isPresent());
                }
                assertFalse(RecoveryCode.parse(before + text.substring(at + 1)).isPresent());
                assertFalse(
                        RecoveryCode.parse(before + one + text.substring(at)).isPresent());
            }
        }
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (String typed : new String[] {"", "-", "张三", "U".repeat(35), "0".repeat(34), "0".repeat(36), "\ud842"}) {
            assertFalse(RecoveryCode.parse(typed).isPresent(), typed);
        }
    }

    @Test
    void noTwoAreTheSame() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            codes.add(RecoveryCode.fresh().text());
        }
        assertEquals(1_000, codes.size());
    }

    @Test
    void itNeverPrintsItself() {
        RecoveryCode code = RecoveryCode.fresh();
        assertFalse(code.toString().contains(code.text().substring(0, 5)));
    }

    private static RecoveryCode read(String typed) {
        return RecoveryCode.parse(typed).orElseThrow();
    }
}
