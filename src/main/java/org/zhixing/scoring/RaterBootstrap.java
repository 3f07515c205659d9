package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Role;

/**
 * The 90 % interval of the total over raters: persons are drawn again within their role (specification 9.12 b). The ends
 * are those of ruling B4, and the seed is stored with them.
 */
final class RaterBootstrap {

    private static final long SEED = 1;
    private static final int RESAMPLES = 1000;
    private static final int LEAST_RATERS = 5;
    private static final double LEAST_DEFINED = 0.9;

    private RaterBootstrap() {}

    static OverallScore.@Nullable RaterInterval interval(ModelIndex index, Scoring.Basis basis, Weighting weighting) {
        int voters = basis.ballots.voters.size();
        if (voters < LEAST_RATERS) {
            return null;
        }
        Map<Role, List<Integer>> byRole = new EnumMap<>(Role.class);
        for (int v = 0; v < voters; v++) {
            byRole.computeIfAbsent(basis.ballots.voters.get(v).role(), r -> new ArrayList<>())
                    .add(v);
        }
        // By id, so that the same people give the same interval in whatever order their answers come.
        byRole.values()
                .forEach(group -> group.sort(
                        Comparator.comparing(v -> basis.ballots.voters.get(v).id())));
        SplittableRandom random = new SplittableRandom(SEED);
        double[] totals = new double[RESAMPLES];
        int defined = 0;
        for (int b = 0; b < RESAMPLES; b++) {
            int[] copies = new int[voters];
            for (List<Integer> group : byRole.values()) {
                for (int draw = 0; draw < group.size(); draw++) {
                    copies[group.get(random.nextInt(group.size()))]++;
                }
            }
            Readings effective = Readings.ungated(index, basis.ballots.aggregate(v -> copies[v]))
                    .capped(basis.gates);
            Double total = basis.without(undrawn(basis, copies)).rollup(effective, effective, weighting).overall;
            if (total != null) {
                totals[defined++] = total;
            }
        }
        if (defined < LEAST_DEFINED * RESAMPLES) {
            return null;
        }
        double[] sorted = Arrays.copyOf(totals, defined);
        Arrays.sort(sorted);
        int low = defined / 20;
        int high = (19 * defined + 19) / 20 - 1;
        return new OverallScore.RaterInterval(sorted[low], sorted[high], SEED, RESAMPLES);
    }

    private static Set<String> undrawn(Scoring.Basis basis, int[] copies) {
        Set<String> undrawn = new HashSet<>();
        for (int v = 0; v < copies.length; v++) {
            if (copies[v] == 0) {
                undrawn.add(basis.ballots.voters.get(v).id());
            }
        }
        return undrawn;
    }
}
