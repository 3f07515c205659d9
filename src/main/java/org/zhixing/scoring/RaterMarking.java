package org.zhixing.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.ValidityAnswer;
import org.zhixing.model.InconsistencyPair;
import org.zhixing.model.Role;
import org.zhixing.model.SelfReportRules;
import org.zhixing.scoring.BiasReading.Mark;
import org.zhixing.scoring.BiasReading.RaterMarks;

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
            RaterMarking marking = new RaterMarking(index, own == null ? new int[0] : own);
            boolean dependent = own == null
                    && assessment
                            .rater(id)
                            .filter(r -> !r.independent() && r.role() == Role.C)
                            .isPresent();
            marks.add(new RaterMarks(id, marking.marks(median, dependent ? 0 : claims.getOrDefault(id, 0))));
        });
        return marks;
    }

    private List<Mark> marks(double medianSeconds, int claims) {
        List<Mark> marks = new ArrayList<>();
        int[] given = Arrays.stream(levels).filter(l -> l != NONE).toArray();
        if (longestRun(given) >= rules.straightRun() && Compare.below(deviation(given), rules.straightDeviation())) {
            marks.add(Mark.STRAIGHT_LINING);
        }
        if (medianSeconds < rules.fastSeconds()) {
            marks.add(Mark.TOO_FAST);
        }
        long top =
                Arrays.stream(given).filter(l -> l == index.model.scale().max()).count();
        if (given.length > 0 && Compare.atLeast((double) top / given.length, rules.ceilingShare())) {
            marks.add(Mark.CEILING);
        }
        if (reversedMismatch()) {
            marks.add(Mark.REVERSED_MISMATCH);
        }
        if (inconsistentPairs() >= rules.pairCount()) {
            marks.add(Mark.INCONSISTENT_PAIRS);
        }
        if (claims >= rules.impressionCount()) {
            marks.add(Mark.IMPRESSION);
        }
        return marks;
    }

    private static int longestRun(int[] given) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < given.length; i++) {
            run = i > 0 && given[i] == given[i - 1] ? run + 1 : 1;
            longest = Math.max(longest, run);
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

    /** Whether reversed items, once reversed, stand far from the others: the trap of always choosing one side. */
    private boolean reversedMismatch() {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] != NONE) {
                int kind = index.indicators.get(i).reverse() ? 1 : 0;
                sums[kind] += counted(i);
                counts[kind]++;
            }
        }
        return counts[0] > 0
                && counts[1] > 0
                && Compare.atLeast(Math.abs(sums[1] / counts[1] - sums[0] / counts[0]), rules.reversedGap());
    }

    private int inconsistentPairs() {
        int found = 0;
        for (InconsistencyPair pair : index.model.inconsistencyPairs()) {
            int first = index.place(pair.first());
            int second = index.place(pair.second());
            if (answered(first)
                    && answered(second)
                    && Compare.atLeast(Math.abs(counted(first) - counted(second)), rules.pairDifference())) {
                found++;
            }
        }
        return found;
    }

    private boolean answered(int place) {
        return place >= 0 && place < levels.length && levels[place] != NONE;
    }

    /** The level after reversal. */
    private double counted(int i) {
        return index.indicators.get(i).reverse() ? index.model.scale().reverse(levels[i]) : levels[i];
    }
}
