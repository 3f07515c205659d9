package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rating;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;

/**
 * How far raters agree, in the plainest terms (specification 6): the range of each indicator, and the shares of indicators
 * on which all are at one, or within one level. Nothing is said of fewer than three raters.
 *
 * @param raters people with at least one level
 * @param ranges highest less lowest answer by indicator, where two or more answered
 */
record Agreement(int raters, Map<String, Integer> ranges) {

    static final int LEAST_RATERS = 3;

    static Agreement of(AssessmentModel model, Assessment assessment) {
        Map<String, List<Integer>> levels = new LinkedHashMap<>();
        model.indicators().forEach(i -> levels.put(i.id(), new ArrayList<>()));
        Set<String> people = new HashSet<>();
        for (Rating rating : assessment.ratings()) {
            List<Integer> own = levels.get(rating.indicator());
            if (own != null && rating.answer() instanceof Answer.Level level && counts(assessment, rating)) {
                own.add(level.level());
                people.add(rating.rater());
            }
        }
        Map<String, Integer> ranges = new LinkedHashMap<>();
        levels.forEach((indicator, given) -> {
            if (given.size() > 1) {
                int most = given.stream().mapToInt(Integer::intValue).max().orElse(0);
                int least = given.stream().mapToInt(Integer::intValue).min().orElse(0);
                ranges.put(indicator, most - least);
            }
        });
        return new Agreement(people.size(), ranges);
    }

    private static boolean counts(Assessment assessment, Rating rating) {
        return rating.role() != Role.C
                || assessment.rater(rating.rater()).map(r -> r.independent()).orElse(true);
    }

    boolean shown() {
        return raters >= LEAST_RATERS && !ranges.isEmpty();
    }

    /** Share of indicators whose highest and lowest answer differ by at most this; null where nothing may be said. */
    @Nullable
    Double within(int levels) {
        if (!shown()) {
            return null;
        }
        long close = ranges.values().stream().filter(r -> r <= levels).count();
        return (double) close / ranges.size();
    }
}
