package org.zhixing.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.zhixing.assessment.Aggregation;
import org.zhixing.model.Role;

/**
 * What all raters together say of one place: the median within each role (or, where that was chosen, a trimmed mean), then
 * the mean over roles, so that many do not outvote few (specification 6 and 9, steps 1 and 2).
 *
 * @param raw 0 to 4, not rounded; meaningful only when the status is OK
 * @param raters numeric answers
 * @param workers numeric answers of frontline workers
 * @param roles what each role comes to
 */
record Aggregate(IndicatorScore.Status status, double raw, int raters, int workers, Map<Role, Double> roles) {

    private static final int ROLES = Role.values().length;
    private static final int ENOUGH_TO_TRIM = 10;
    private static final int TRIMMED_PART = 5;

    static Aggregate of(List<Ballots.Vote> votes, ToIntFunction<Integer> copies, Aggregation aggregation) {
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
        Map<Role, Double> byRole = new EnumMap<>(Role.class);
        double total = 0;
        for (Role role : Role.values()) {
            if (counts[role.ordinal()] != null) {
                double one = one(counts[role.ordinal()], aggregation);
                byRole.put(role, one);
                total += one;
            }
        }
        return new Aggregate(IndicatorScore.Status.OK, total / byRole.size(), numeric, workers, byRole);
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

    private static double one(int[] counts, Aggregation aggregation) {
        int n = sum(counts);
        return aggregation == Aggregation.TRIMMED && n >= ENOUGH_TO_TRIM ? trimmedMean(counts, n) : median(counts, n);
    }

    /** Without the ⌊n/5⌋ lowest and as many of the highest. */
    private static double trimmedMean(int[] counts, int n) {
        int cut = n / TRIMMED_PART;
        double total = 0;
        for (int i = cut; i < n - cut; i++) {
            total += nth(counts, i);
        }
        return total / (n - 2 * cut);
    }

    private static double median(int[] counts, int n) {
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
