package org.zhixing.textreuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhixing.work.Progress;

class AllPairsTest {

    @Test
    void tellsEveryPairInOrderAsBruteForceWould() {
        for (int seed = 0; seed < 20; seed++) {
            List<String> texts = new RandomTexts(seed, 12).texts(150, 60);
            Collections.addAll(texts, texts.get(3), texts.get(10), texts.get(3));
            AllPairs pairs = new AllPairs(texts.size());
            assertTrue(NearDuplicateJoin.run(texts, Threshold.of(new BigDecimal("0.7")), 3, 10, 2, pairs, Progress.NONE)
                    .isPresent());
            assertEquals(bruteForce(texts), told(pairs));
        }
    }

    @Test
    void manyCopiesAreToldOneByOneAndMayBeStopped() {
        AllPairs pairs = new AllPairs(200_000);
        int[] members = new int[200_000];
        for (int i = 0; i < members.length; i++) {
            members[i] = i;
        }
        pairs.identical(members);
        long[] told = {0};
        assertFalse(pairs.tell((left, right, common, union) -> ++told[0] < 1_000_000));
        assertEquals(1_000_000, told[0]);
    }

    private static List<String> told(AllPairs pairs) {
        List<String> told = new ArrayList<>();
        assertTrue(pairs.tell((left, right, common, union) -> {
            told.add(left + " " + right + " " + (common == union ? "same" : common + "/" + union));
            return true;
        }));
        return told;
    }

    private static List<String> bruteForce(List<String> texts) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Set<String> left = BruteForce.shingles(texts.get(i), 3);
            for (int j = i + 1; j < texts.size(); j++) {
                Set<String> right = BruteForce.shingles(texts.get(j), 3);
                if (length(texts.get(i)) >= 10 && length(texts.get(j)) >= 10) {
                    Set<String> both = new HashSet<>(left);
                    both.retainAll(right);
                    int union = left.size() + right.size() - both.size();
                    if (10 * both.size() >= 7 * union) {
                        pairs.add(i + " " + j + " " + (both.size() == union ? "same" : both.size() + "/" + union));
                    }
                }
            }
        }
        return pairs;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
