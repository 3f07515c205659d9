package org.zhixing.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many cases of each stratum are drawn before workers are looked at (ruling C5). In whole numbers throughout, so that no
 * rounding decides who is audited.
 */
final class Allocation {

    private static final int LEAST_OF_STRATUM = 2;

    private Allocation() {}

    /**
     * @param sizes of the strata without {@code HIGH}, by code point of worker, then of state
     * @param total how many to share out, at most the sum of sizes
     * @return by proportion with the largest remainder, ties in the order given, and at least two of each or all of it
     */
    static List<Integer> of(List<Integer> sizes, int total) {
        long all = sizes.stream().mapToLong(Integer::longValue).sum();
        List<Integer> shares = new ArrayList<>();
        List<Integer> byRemainder = new ArrayList<>();
        int left = total;
        for (int i = 0; i < sizes.size(); i++) {
            int whole = (int) ((long) total * sizes.get(i) / all);
            shares.add(whole);
            byRemainder.add(i);
            left -= whole;
        }
        byRemainder.sort(Comparator.comparing((Integer i) -> (long) total * sizes.get(i) % all)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (int i : byRemainder.subList(0, left)) {
            shares.set(i, shares.get(i) + 1);
        }
        for (int i = 0; i < shares.size(); i++) {
            shares.set(i, Math.max(shares.get(i), Math.min(LEAST_OF_STRATUM, sizes.get(i))));
        }
        return List.copyOf(shares);
    }
}
