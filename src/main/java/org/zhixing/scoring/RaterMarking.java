package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.model.InconsistencyPair;
import org.zhixing.model.Role;
import org.zhixing.model.SelfReportRules;
import org.zhixing.scoring.BiasReading.Found;
import org.zhixing.scoring.BiasReading.Mark;
import org.zhixing.scoring.BiasReading.PairGap;
import org.zhixing.scoring.BiasReading.RaterMarks;
import org.zhixing.scoring.BiasReading.Run;

/** The marks of each rater, over their levels as given, in model order; N/A and don't-know are skipped. */
final class RaterMarking {

    private static final int NONE = -1;

    private final ModelIndex index;
    private final SelfReportRules rules;
    /** The rater's level by indicator, or −1. */
    private final int[] levels;

    private RaterMarking(ModelIndex index, int[] levels) {
        this.index = index;
        this.rules = index.model.selfReport();
        this.levels = levels;
    }

    static List<RaterMarks> of(ModelIndex index, Assessment assessment, Ballots ballots) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Rater rater : assessment.raters()) {
            boolean counts = rater.role() != Role.C || rater.independent();
            Double median = rater.medianSeconds();
            seconds.put(rater.id(), counts && median != null ? median : Double.POSITIVE_INFINITY);
        }
        Map<String, Integer> claims = new HashMap<>();
        for (ValidityAnswer answer : assessment.validity()) {
            seconds.putIfAbsent(answer.rater(), Double.POSITIVE_INFINITY);
            claims.merge(answer.rater(), answer.answer(), Integer::sum);
        }
        Map<String, int[]> levels = new HashMap<>();
        for (Ballots.Voter voter : ballots.voters) {
            seconds.putIfAbsent(voter.id(), Double.POSITIVE_INFINITY);
            int[] none = new int[index.indicators.size()];
            Arrays.fill(none, NONE);
            levels.put(voter.id(), none);
        }
        for (int i = 0; i < index.indicators.size(); i++) {
            for (Ballots.Vote vote : ballots.at(i)) {
                int[] own = levels.get(ballots.voters.get(vote.rater()).id());
                if (vote.level() >= 0 && own != null) {
                    own[i] = vote.level();
                }
            }
        }
        List<RaterMarks> marks = new ArrayList<>();
        seconds.forEach((id, median) -> {
            int[] own = levels.get(id);
            boolean dependent = own == null
                    && assessment
                            .rater(id)
                            .filter(r -> !r.independent() && r.role() == Role.C)
                            .isPresent();
            RaterMarking marking = new RaterMarking(index, own == null ? new int[0] : own);
            Found found = marking.found(median, dependent ? 0 : claims.getOrDefault(id, 0));
            marks.add(new RaterMarks(id, marking.marks(found), found));
        });
        return marks;
    }

    private Found found(double medianSeconds, int claims) {
        int[] given = Arrays.stream(levels).filter(l -> l != NONE).toArray();
        boolean none = given.length == 0;
        long top =
                Arrays.stream(given).filter(l -> l == index.model.scale().max()).count();
        return new Found(
                longestRun(),
                none ? null : (Double) deviation(given),
                Double.isInfinite(medianSeconds) ? null : (Double) medianSeconds,
                none ? null : (Double) ((double) top / given.length),
                reversedGap(),
                pairs(),
                claims);
    }

    private List<Mark> marks(Found found) {
        List<Mark> marks = new ArrayList<>();
        Run run = found.run();
        Double deviation = found.deviation();
        if (run != null
                && deviation != null
                && run.length() >= rules.straightRun()
                && Compare.below(deviation, rules.straightDeviation())) {
            marks.add(Mark.STRAIGHT_LINING);
        }
        Double seconds = found.medianSeconds();
        if (seconds != null && seconds < rules.fastSeconds()) {
            marks.add(Mark.TOO_FAST);
        }
        Double top = found.topShare();
        if (top != null && Compare.atLeast(top, rules.ceilingShare())) {
            marks.add(Mark.CEILING);
        }
        Double gap = found.reversedGap();
        if (gap != null && Compare.atLeast(Math.abs(gap), rules.reversedGap())) {
            marks.add(Mark.REVERSED_MISMATCH);
        }
        if (found.pairs().size() >= rules.pairCount()) {
            marks.add(Mark.INCONSISTENT_PAIRS);
        }
        if (found.claims() >= rules.impressionCount()) {
            marks.add(Mark.IMPRESSION);
        }
        return marks;
    }

    private @Nullable Run longestRun() {
        Run longest = null;
        int first = NONE;
        int length = 0;
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] == NONE) {
                continue;
            }
            boolean goesOn = first != NONE && levels[first] == levels[i];
            first = goesOn ? first : i;
            length = goesOn ? length + 1 : 1;
            if (longest == null || length > longest.length()) {
                longest = new Run(id(first), id(i), length, levels[i]);
            }
        }
        return longest;
    }

    /** Standard deviation over n. */
    private static double deviation(int[] given) {
        double mean = Arrays.stream(given).average().orElse(0);
        return Math.sqrt(Arrays.stream(given)
                .mapToDouble(l -> (l - mean) * (l - mean))
                .average()
                .orElse(0));
    }

    /** How far reversed items, once reversed, stand from the others: the trap of always choosing one side. */
    private @Nullable Double reversedGap() {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] != NONE) {
                int kind = index.indicators.get(i).reverse() ? 1 : 0;
                sums[kind] += counted(i);
                counts[kind]++;
            }
        }
        return counts[0] > 0 && counts[1] > 0 ? (Double) (sums[1] / counts[1] - sums[0] / counts[0]) : null;
    }

    private List<PairGap> pairs() {
        List<PairGap> found = new ArrayList<>();
        for (InconsistencyPair pair : index.model.inconsistencyPairs()) {
            int first = index.place(pair.first());
            int second = index.place(pair.second());
            if (answered(first)
                    && answered(second)
                    && Compare.atLeast(Math.abs(counted(first) - counted(second)), rules.pairDifference())) {
                found.add(new PairGap(pair.first(), pair.second(), counted(first), counted(second)));
            }
        }
        return found;
    }

    private String id(int place) {
        return index.indicators.get(place).id();
    }

    private boolean answered(int place) {
        return place >= 0 && place < levels.length && levels[place] != NONE;
    }

    /** The level after reversal. */
    private double counted(int i) {
        return index.indicators.get(i).reverse() ? index.model.scale().reverse(levels[i]) : levels[i];
    }
}
