package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.documents.ShippedModel;
import org.zhixing.model.RecordIndicator;

class IntervalsTest {

    /** TV14 to TV19. */
    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource({
        "DOC-2, 18, 40, 0.3279, 0.5784, 3, 2, 3, true",
        "DOC-2, 12, 40, 0.1966, 0.4287, 2, 1, 2, true",
        "DOC-2, 180, 400, 0.4096, 0.4911, 3, 3, 3, false",
        "DOC-2, 40, 100, 0.3231, 0.4822, 3, 2, 3, true",
        "FORM-1, 5, 20, 0.1274, 0.4322, 3, 2, 3, true",
        "FORM-1, 9, 12, 0.5127, 0.8953, 0, 0, 0, false",
        "FORM-4, 30, 30, 0.9173, 1.0, 3, 1, 2, true",
        "FORM-4, 100, 100, 0.9737, 1.0, 3, 2, 3, true"
    })
    void aShareHasWilsonsIntervalAndTheLevelsOfValueAndFavourableEnd(
            String id, int k, int n, double low, double high, int point, int cautious, int level, boolean tentative) {
        double p = (double) k / n;
        Interval got = Wilson.interval(p, n);
        assertEquals(low, got.low(), 5e-5);
        assertEquals(high, got.high(), 5e-5);
        Levels levels = Levels.of(indicator(id), p, got);
        assertEquals(point, levels.point());
        assertEquals(cautious, levels.cautious());
        assertEquals(level, levels.level());
        assertEquals(tentative, levels.tentative());
    }

    @Test
    void noneAndAllStayWithinNoughtAndOne() {
        for (int n : new int[] {1, 7, 30, 1_000_000}) {
            assertEquals(0, Wilson.interval(0, n).low(), 1e-15);
            assertEquals(1, Wilson.interval(1, n).high(), 1e-15);
            assertTrue(Wilson.interval(0, n).low() >= 0 && Wilson.interval(1, n).high() <= 1);
        }
    }

    @Test
    void aShareOfHoursTakesNAsItIs() {
        // p = 0.375 over n = 10 units, so k = 3.75. By hand: zz = 2.70569601; centre = 0.375 + 0.1352848 = 0.5102848;
        // reach = 1.6449 · √(0.0234375 + 0.00676424) = 0.2858605; scale = 1.270569601
        Interval got = Wilson.interval(0.375, 10);
        assertEquals(0.176633, got.low(), 1e-5);
        assertEquals(0.626607, got.high(), 1e-5);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "DOC-2, 0.0999999, 0",
        "DOC-2, 0.1, 1",
        "DOC-2, 0.0999999999, 1",
        "DOC-2, 0.25, 2",
        "DOC-2, 0.4, 3",
        "DOC-2, 0.3999, 2",
        "FORM-9, 0.05, 0",
        "FORM-9, 0.0499999999, 0",
        "FORM-9, 0.0499, 1",
        "FORM-9, 0.02, 1",
        "FORM-9, 0.0199, 2",
        "FORM-9, 0.005, 2",
        "FORM-9, 0.0049, 3"
    })
    void aThresholdIsReachedFromAboveAndUndercutFromBelow(String id, double value, int point) {
        assertEquals(
                point,
                Levels.of(indicator(id), value, new Interval(value, value)).point());
    }

    @Test
    void withoutAnIntervalTheLevelIsAtMostOneAndTentative() {
        Levels levels = Levels.of(indicator("DOC-1"), 5.0, null);
        assertEquals(3, levels.point());
        assertEquals(0, levels.cautious());
        assertEquals(1, levels.level());
        assertTrue(levels.tentative());
    }

    @Test
    void keysStandInTheOrderOfTheirCodePoints() {
        List<String> keys =
                new ArrayList<>(List.of("\uff21", "\ud840\udc00", "b", "a\ud840\udc00", "a\uff21", "a", ""));
        keys.sort(CodePoints.ORDER);
        assertEquals(List.of("", "a", "a\uff21", "a\ud840\udc00", "b", "\uff21", "\ud840\udc00"), keys);
    }

    @Test
    void weeksAreThoseOfIso() {
        assertEquals("2025-W01", Clusters.week(LocalDate.of(2024, 12, 30)));
        assertEquals("2026-W01", Clusters.week(LocalDate.of(2025, 12, 29)));
        assertEquals("2020-W53", Clusters.week(LocalDate.of(2021, 1, 3)));
    }

    /** An own SplitMix64 and a plain resampling, so that the product's is seen to be ruling B4's. */
    @Test
    void theBootstrapIsThatOfTheRulingToTheLastNumber() {
        double[] numerators = {12, 3.5, 8, 0, 21, 6};
        double[] denominators = {20, 10, 9, 4, 25, 18};
        Clusters clusters = new Clusters();
        // Added against the order of the keys: they are drawn by key.
        for (int i = 5; i >= 0; i--) {
            clusters.add("W" + i, LocalDate.of(2025, 1, 1), numerators[i], denominators[i]);
        }
        long state = 1;
        double[] values = new double[1000];
        for (int b = 0; b < 1000; b++) {
            double n = 0;
            double d = 0;
            for (int draw = 0; draw < 6; draw++) {
                state += 0x9e3779b97f4a7c15L;
                long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
                z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
                z ^= z >>> 31;
                int drawn = (int) Math.floor((z >>> 11) / 9007199254740992.0 * 6);
                n += numerators[drawn];
                d += denominators[drawn];
            }
            values[b] = n / d;
        }
        java.util.Arrays.sort(values);
        Interval got = Bootstrap.interval(clusters, (n, d) -> n / d);
        assertArrayEquals(new double[] {values[50], values[949]}, new double[] {got.low(), got.high()}, 1e-12);
    }

    @Test
    void undefinedResamplesAreLeftOutAndTooManyOfThemLeaveNoInterval() {
        // Of five clusters one or two are empty: an all-empty draw has probability 0.2^5 and 0.4^5, both far below a
        // tenth
        assertEquals(0.5, Bootstrap.interval(withEmpty(1), IntervalsTest::ratio).low(), 1e-12);
        assertEquals(0.5, Bootstrap.interval(withEmpty(2), IntervalsTest::ratio).high(), 1e-12);
        // With four empty ones it is 0.8^5 = 0.33
        assertNull(Bootstrap.interval(withEmpty(4), IntervalsTest::ratio));
    }

    private static double ratio(double n, double d) {
        return d == 0 ? Double.NaN : n / d;
    }

    private static Clusters withEmpty(int empty) {
        Clusters clusters = new Clusters();
        for (int i = 0; i < 5; i++) {
            clusters.add("W" + i, LocalDate.of(2025, 1, 1), i < empty ? 0 : 1, i < empty ? 0 : 2);
        }
        return clusters;
    }

    @Test
    void fewerThanFiveWorkersAreDrawnByWeekAndFewerThanFiveWeeksNotAtAll() {
        Clusters clusters = new Clusters();
        for (int day = 0; day < 28; day++) {
            clusters.add("W" + day % 4, LocalDate.of(2025, 3, 3).plusDays(day), 1, 2);
        }
        assertNull(clusters.parts());
        clusters.add("W0", LocalDate.of(2025, 3, 31), 1, 2);
        assertEquals(5, clusters.parts().length);
        clusters.add("W5", LocalDate.of(2025, 3, 31), 1, 2);
        assertEquals(5, clusters.parts().length);
        assertEquals(2.0 * 7, clusters.parts()[1].denominator());
    }

    private static RecordIndicator indicator(String id) {
        return ShippedModel.read().driftIndicators().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
