package org.zhixing.textreuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    @Test
    void isTheDecimalItIsMadeFromExactly() {
        assertEquals(new Threshold(7, 10), Threshold.of(new BigDecimal("0.70")));
        assertEquals(new Threshold(1, 1), Threshold.of(new BigDecimal("1.000")));
        assertEquals(new Threshold(123456789, 1000000000), Threshold.of(new BigDecimal("0.123456789")));
        assertEquals(new Threshold(5, 10), Threshold.of(new BigDecimal("5E-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "1.01", "0.0", "0.1234567891", "70"})
    void refusesWhatIsNoShareOrTooFine(String text) {
        assertThrows(IllegalArgumentException.class, () -> Threshold.of(new BigDecimal(text)));
    }

    @Test
    void itsBoundsAreTheTightestOnes() {
        Random random = new Random(2);
        for (int round = 0; round < 20_000; round++) {
            int denominator = 1 + random.nextInt(40);
            Threshold threshold = new Threshold(1 + random.nextInt(denominator), denominator);
            int a = 1 + random.nextInt(60);
            int b = 1 + random.nextInt(60);
            int least = threshold.leastCommon(a, b);
            assertTrue(reached(threshold, least, a, b) && !reached(threshold, least - 1, a, b));
            int partner = threshold.leastPartner(a);
            assertTrue(threshold.reached(partner, a) && !threshold.reached(partner - 1, a));
            int passed = random.nextInt(a);
            int most = threshold.mostPartner(a, passed);
            assertTrue(reached(threshold, a - passed, a, most) && !reached(threshold, a - passed, a, most + 1));
        }
    }

    /** Whether sets of these sizes with so many in common reach it, even where there are no such sets. */
    private static boolean reached(Threshold threshold, int common, int a, int b) {
        return (long) common * (threshold.denominator() + threshold.numerator()) >= threshold.numerator() * (a + b);
    }
}
