package org.zhixing.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.zhixing.model.Role;

/**
 * What all raters together say of one place: the median within each role, then the mean over roles, so that many do not
 * outvote few (specification 6 and 9, steps 1 and 2).
 *
 * @param raw 0 to 4, not rounded; meaningful only when the status is OK
 * @param raters numeric answers
 * @param workers numeric answers of frontline workers
 */
record Aggregate(IndicatorScore.Status status, double raw, int raters, int workers, Map<Role, Double> roles) {

    private static final int ROLES = Role.values().length;

    static Aggregate of(List<Ballots.Vote> votes, ToIntFunction<Integer> copies) {
        int[][] counts = new int[ROLES][];
        int answered = 0;
        int notApplicable = 0;
        int numeric = 0;
        for (Ballots.Vote vote : votes) {
            int times = copies.applyAsInt(vote.rater());
            answered += times;
            if (vote.level() == Ballots.NOT_APPLICABLE) {
                notApplicable += times;
            } else if (vote.level() >= 0 && times > 0) {
                numeric += times;
                int role = vote.role().ordinal();
                counts[role] = grown(counts[role], vote.level());
                counts[role][vote.level()] += times;
            }
        }
        int workers = sum(counts[Role.W.ordinal()]);
        // Strictly more than half of those who answered at all; otherwise an N/A is merely missing.
        if (2 * notApplicable > answered) {
            return new Aggregate(IndicatorScore.Status.NOT_APPLICABLE, 0, numeric, workers, Map.of());
        }
        if (numeric == 0) {
            return new Aggregate(IndicatorScore.Status.MISSING, 0, 0, 0, Map.of());
        }
        Map<Role, Double> medians = new EnumMap<>(Role.class);
        double total = 0;
        for (Role role : Role.values()) {
            if (counts[role.ordinal()] != null) {
                double median = median(counts[role.ordinal()]);
                medians.put(role, median);
                total += median;
            }
        }
        return new Aggregate(IndicatorScore.Status.OK, total / medians.size(), numeric, workers, medians);
    }

    private static int[] grown(int @org.jspecify.annotations.Nullable [] counts, int level) {
        if (counts == null) {
            return new int[Math.max(5, level + 1)];
        }
        return level < counts.length ? counts : java.util.Arrays.copyOf(counts, level + 1);
    }

    private static int sum(int @org.jspecify.annotations.Nullable [] counts) {
        return counts == null ? 0 : java.util.Arrays.stream(counts).sum();
    }

    private static double median(int[] counts) {
        int n = sum(counts);
        return (nth(counts, (n - 1) / 2) + nth(counts, n / 2)) / 2.0;
    }

    private static int nth(int[] counts, int n) {
        int seen = 0;
        for (int level = 0; level < counts.length; level++) {
            seen += counts[level];
            if (seen > n) {
                return level;
            }
        }
        throw new IllegalStateException("no vote number " + n);
    }
}
