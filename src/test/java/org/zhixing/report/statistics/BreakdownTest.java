package org.zhixing.report.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.report.statistics.Breakdown.Told;

/** What is told of a total and its parts, and that nothing of what is held back can be computed from it. */
class BreakdownTest {

    private static final int MOST = 7;

    private static String told(Told told) {
        if (told instanceof Told.Count count) {
            return String.valueOf(count.count());
        }
        return told instanceof Told.Few ? "few" : "held";
    }

    private static Breakdown<Integer> of(List<Integer> counts, int least) {
        Map<Integer, Integer> parts = new LinkedHashMap<>();
        counts.forEach(n -> parts.put(parts.size(), n));
        return Breakdown.of(parts, least);
    }

    /** Parts, then what is told of them, then of the total; least 3. */
    @ParameterizedTest
    @CsvSource({
        "5 4, 5 4, 9",
        "5 0 4, 5 0 4, 9",
        // 1 would be 10 − 5 − 4, so that the smaller of the others goes with it.
        "5 4 1, 5 held held, 10",
        // 1 + 2 of 3: which is which cannot be told.
        "5 1 2, 5 few few, 8",
        // 1 + 1 of 2 could be nothing else.
        "5 1 1, held held held, 7",
        "2 2, few few, held",
        // The total would say exactly how few.
        "1, few, held",
        "0 0, 0 0, 0",
    })
    void tableOfWorkedCases(String counts, String parts, String total) {
        List<Integer> numbers = new ArrayList<>();
        for (String n : counts.split(" ")) {
            numbers.add(Integer.parseInt(n));
        }
        Breakdown<Integer> breakdown = of(numbers, 3);
        assertEquals(
                parts,
                String.join(
                        " ",
                        breakdown.parts().values().stream()
                                .map(BreakdownTest::told)
                                .toList()));
        assertEquals(total, told(breakdown.total()));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void nothingThatIsHeldBackFollowsFromWhatIsTold(int least) {
        for (int a = 0; a <= MOST; a++) {
            for (int b = 0; b <= MOST; b++) {
                for (int c = 0; c <= MOST; c++) {
                    check(List.of(a, b, c), least);
                }
            }
        }
    }

    /** Every hidden part has at least two values among all counts that agree with what is told. */
    private static void check(List<Integer> counts, int least) {
        Breakdown<Integer> breakdown = of(counts, least);
        List<Told> parts = List.copyOf(breakdown.parts().values());
        List<Set<Integer>> possible = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
        int most = 3 * MOST;
        for (int a : values(parts.get(0), least, most)) {
            for (int b : values(parts.get(1), least, most)) {
                for (int c : values(parts.get(2), least, most)) {
                    if (agrees(breakdown.total(), a + b + c, least)) {
                        possible.get(0).add(a);
                        possible.get(1).add(b);
                        possible.get(2).add(c);
                    }
                }
            }
        }
        for (int n = 0; n < parts.size(); n++) {
            boolean hidden = !(parts.get(n) instanceof Told.Count);
            assertTrue(possible.get(n).contains(counts.get(n)), counts + " holds what it is");
            assertTrue(!hidden || possible.get(n).size() > 1, counts + " tells part " + n);
        }
    }

    private static List<Integer> values(Told told, int least, int most) {
        List<Integer> values = new ArrayList<>();
        if (told instanceof Told.Count count) {
            values.add(count.count());
        } else {
            int to = told instanceof Told.Few ? least - 1 : most;
            for (int n = 1; n <= to; n++) {
                values.add(n);
            }
        }
        return values;
    }

    private static boolean agrees(Told total, int sum, int least) {
        if (total instanceof Told.Count count) {
            return count.count() == sum;
        }
        return total instanceof Told.Held || sum < least;
    }

    @Test
    void aCountByItselfIsToldFromTheLeastOn() {
        assertEquals("0", told(Breakdown.told(0, 3)));
        assertEquals("few", told(Breakdown.told(2, 3)));
        assertEquals("3", told(Breakdown.told(3, 3)));
        assertEquals("few", told(Breakdown.told(4, 5)));
    }
}
