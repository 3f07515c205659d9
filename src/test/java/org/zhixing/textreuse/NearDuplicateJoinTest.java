package org.zhixing.textreuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.textreuse.Collected.Pair;
import org.zhixing.work.Progress;

class NearDuplicateJoinTest {

    private static final String VISIT = "今日入户探访李奶奶,了解其身体状况,情绪稳定,提醒按时服药。";

    @Test
    void anotherSurnameInAShortNoteLeavesSevenNinths() {
        List<String> texts =
                List.of(Normalisation.NAMES_KEPT.of(VISIT), Normalisation.NAMES_KEPT.of(VISIT.replace("李", "王")));
        assertEquals(26, texts.get(0).length());
        assertEquals(List.of(new Pair(0, 1, 21, 27)), Collected.by(texts, "0.70", 3, 20, 1).inOrder);
        assertEquals(List.of(), Collected.by(texts, "0.8", 3, 20, 1).inOrder);
    }

    @Test
    void maskedNamesMakeThemTheSame() {
        Normalisation masked = Normalisation.withoutNames(List.of("李奶奶", "王奶奶"));
        List<String> texts = List.of(masked.of(VISIT), masked.of(VISIT.replace("李", "王")));
        Collected found = Collected.by(texts, "0.70", 3, 20, 1);
        assertEquals(List.of(List.of(0, 1)), found.classes);
        assertEquals(List.of(), found.inOrder);
    }

    @Test
    void aPairOnTheThresholdCountsAndOneUnderItDoesNot() {
        // 7 of 10 shingles in common: 8 and 9 different single characters, 7 of them the same.
        List<String> seven = List.of("甲乙丙丁戊己庚一", "甲乙丙丁戊己庚二三");
        assertEquals(List.of(new Pair(0, 1, 7, 10)), Collected.by(seven, "0.7", 1, 1, 1).inOrder);
        assertEquals(List.of(), Collected.by(seven, "0.700000001", 1, 1, 1).inOrder);
        // 2 of 3 is neither above 0.666666667 nor below 0.666666666.
        List<String> twoThirds = List.of("甲乙", "甲乙丙");
        assertEquals(List.of(new Pair(0, 1, 2, 3)), Collected.by(twoThirds, "0.666666666", 1, 1, 1).inOrder);
        assertEquals(List.of(), Collected.by(twoThirds, "0.666666667", 1, 1, 1).inOrder);
    }

    @Test
    void textsShorterThanTwentyCodePointsOrThanAShingleAreLeftOut() {
        String nineteen = "一二三四五六七八九十甲乙丙丁戊己庚辛𠮷";
        List<String> texts = List.of(nineteen, nineteen, nineteen + "壬", nineteen + "壬", "");
        assertEquals(List.of(List.of(2, 3)), Collected.by(texts, "0.7", 3, 20, 1).classes);
        assertEquals(List.of(), Collected.by(texts, "0.7", 21, 20, 1).classes);
        assertEquals(List.of(List.of(0, 1), List.of(2, 3)), Collected.by(texts, "0.7", 3, 1, 1).classes);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 3, 40, 20", "0.6, 3, 12, 5", "0.7, 3, 40, 20", "0.75, 3, 500, 20", "0.8, 3, 40, 20", "0.9, 3, 12, 20",
        "1.0, 3, 3, 5", "0.999, 3, 12, 20", "0.7, 1, 500, 1", "0.7, 2, 40, 5", "0.7, 4, 12, 20", "0.7, 5, 40, 20",
        "0.5, 1, 40, 1", "0.8, 2, 12, 2", "0.6, 4, 40, 5", "0.5, 5, 500, 1", "1.0, 1, 6, 1", "1.0, 5, 2, 5",
        "0.05, 3, 40, 1", "0.333333333, 2, 40, 1"
    })
    void findsWhatBruteForceFinds(String threshold, int shingle, int alphabet, int leastLength) {
        for (int seed = 0; seed < 8; seed++) {
            List<String> texts = new RandomTexts(seed, alphabet).texts(220, seed % 2 == 0 ? 70 : 200);
            Collected expected = BruteForce.join(texts, threshold, shingle, leastLength);
            Collected found = Collected.by(texts, threshold, shingle, leastLength, 1 + seed % 2);
            assertEquals(expected.classes, found.classes);
            assertEquals(expected.pairs(), found.pairs());
            assertEquals(found.inOrder.size(), found.pairs().size(), "a pair twice");
        }
    }

    @Test
    void someOfTheRandomTextsAreNearAndSomeAreNot() {
        List<String> texts = new RandomTexts(0, 40).texts(220, 70);
        int near = BruteForce.join(texts, "0.7", 3, 20).inOrder.size();
        assertTrue(near > 50 && near < 5000, near + " pairs");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void theNumberOfThreadsChangesNothing(int threads) {
        List<String> texts = new RandomTexts(5, 40).texts(3000, 120);
        Collected one = Collected.by(texts, "0.7", 3, 20, 1);
        Collected many = Collected.by(texts, "0.7", 3, 20, threads);
        assertEquals(one.classes, many.classes);
        assertEquals(one.pairs(), many.pairs());
        assertEquals(many.inOrder.size(), many.pairs().size(), "a pair twice");
        assertFalse(one.inOrder.isEmpty());
    }

    @Test
    void theOrderOfTheTextsChangesOnlyTheirNumbers() {
        List<String> texts = new RandomTexts(6, 40).texts(400, 90);
        List<String> reversed = new ArrayList<>(texts);
        Collections.reverse(reversed);
        int last = texts.size() - 1;
        List<Pair> expected = expanded(Collected.by(texts, "0.7", 3, 20, 1));
        List<Pair> turned = expanded(Collected.by(reversed, "0.7", 3, 20, 1)).stream()
                .map(p -> new Pair(last - p.right(), last - p.left(), p.common(), p.union()))
                .sorted()
                .toList();
        assertEquals(expected, turned);
    }

    @Test
    void longTextsAndManyShinglesLoseNothing() {
        String text = new RandomTexts(1, 3000).texts(1, 2).get(0);
        StringBuilder all = new StringBuilder(text);
        for (int i = 0; i < 90_000; i++) {
            all.appendCodePoint(0x4E00 + (int) (((i * 2_654_435_761L) >>> 7) % 20_000));
        }
        List<String> texts = List.of(all.toString(), all.substring(1_000), all.substring(0, 60_000));
        assertEquals(
                BruteForce.join(texts, "0.6", 3, 20).pairs(),
                Collected.by(texts, "0.6", 3, 20, 1).pairs());
        assertEquals(3, Collected.by(texts, "0.6", 3, 20, 1).inOrder.size());
    }

    @Test
    void nothingToCompareGivesNothing() {
        assertEquals(List.of(), Collected.by(List.of(), "0.7", 3, 20, 2).inOrder);
        assertEquals(List.of(), Collected.by(List.of("", "短"), "0.7", 3, 20, 2).classes);
    }

    @Test
    void cancellingEndsTheJoinWithoutAResult() {
        List<String> texts = new RandomTexts(7, 40).texts(2000, 120);
        for (int after = 0; after < 60; after += 3) {
            int[] asked = {after};
            Progress progress = (done, total) -> asked[0]-- > 0;
            boolean complete = NearDuplicateJoin.run(
                            texts, Threshold.of(new BigDecimal("0.7")), 3, 20, 2, new Collected(), progress)
                    .isPresent();
            assertEquals(asked[0] >= 0, complete);
        }
    }

    @Test
    void progressNeverGoesBackAndEndsAtItsTotal() {
        List<String> texts = new RandomTexts(8, 40).texts(2000, 120);
        List<Long> told = new ArrayList<>();
        NearDuplicateJoin.run(texts, Threshold.of(new BigDecimal("0.7")), 3, 20, 2, new Collected(), (done, total) -> {
            told.add(total - done);
            return true;
        });
        List<Long> falling = new ArrayList<>(told);
        falling.sort(Collections.reverseOrder());
        assertEquals(falling, told);
        assertEquals(0, told.get(told.size() - 1));
    }

    @Test
    void whatTheSinkThrowsReachesTheCaller() {
        ReuseSink failing = new ReuseSink() {
            @Override
            public void identical(int[] members) {}

            @Override
            public void pair(int left, int right, int common, int union) {
                throw new IllegalStateException("full");
            }
        };
        List<String> texts = new RandomTexts(5, 40).texts(1000, 120);
        org.junit.jupiter.api.Assertions.assertThrows(
                IllegalStateException.class,
                () -> NearDuplicateJoin.run(
                        texts, Threshold.of(new BigDecimal("0.7")), 3, 20, 2, failing, Progress.NONE));
    }

    /** All pairs of texts, identical ones included. */
    private static List<Pair> expanded(Collected found) {
        TreeSet<Pair> all = new TreeSet<>();
        for (List<Integer> same : found.classes) {
            for (int left : same) {
                same.stream().filter(r -> r > left).forEach(r -> all.add(new Pair(left, r, 1, 1)));
            }
        }
        for (Pair pair : found.inOrder) {
            for (int a : copies(found, pair.left())) {
                for (int b : copies(found, pair.right())) {
                    all.add(new Pair(Math.min(a, b), Math.max(a, b), pair.common(), pair.union()));
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<Integer> copies(Collected found, int first) {
        return found.classes.stream().filter(c -> c.get(0) == first).findFirst().orElse(List.of(first));
    }
}
