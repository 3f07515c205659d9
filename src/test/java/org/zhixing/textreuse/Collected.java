package org.zhixing.textreuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.zhixing.work.Progress;

/** What a join found, as values to compare. */
final class Collected implements ReuseSink {

    /** One pair of different texts. */
    record Pair(int left, int right, int common, int union) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            return left != other.left ? Integer.compare(left, other.left) : Integer.compare(right, other.right);
        }
    }

    final List<List<Integer>> classes = new ArrayList<>();
    final List<Pair> inOrder = new ArrayList<>();

    static Collected by(List<String> texts, String threshold, int shingle, int leastLength, int threads) {
        Collected found = new Collected();
        JoinSummary summary = NearDuplicateJoin.run(
                        texts,
                        Threshold.of(new BigDecimal(threshold)),
                        shingle,
                        leastLength,
                        threads,
                        found,
                        Progress.NONE)
                .orElseThrow();
        assertEquals(summary.pairs(), found.inOrder.size());
        return found;
    }

    TreeSet<Pair> pairs() {
        return new TreeSet<>(inOrder);
    }

    @Override
    public void identical(int[] members) {
        classes.add(Arrays.stream(members).boxed().toList());
    }

    @Override
    public void pair(int left, int right, int common, int union) {
        inOrder.add(new Pair(left, right, common, union));
    }
}
