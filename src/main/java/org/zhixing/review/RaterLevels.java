package org.zhixing.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;

/**
 * The levels that one rater gave, by indicator in model order.
 *
 * @param given before reversal; {@link #NONE} where the rater gave none
 */
record RaterLevels(String rater, Role role, int[] given) {

    static final int NONE = -1;

    /** Of all who gave a level and count, in the order of the assessment. */
    static List<RaterLevels> of(List<Indicator> indicators, Assessment assessment) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            places.put(indicators.get(i).id(), i);
        }
        Set<String> leftOut = new HashSet<>(assessment.excluded());
        Map<String, int[]> levels = new HashMap<>();
        for (Rating rating : assessment.ratings()) {
            Integer place = places.get(rating.indicator());
            if (place != null && rating.answer() instanceof Answer.Level level) {
                int[] own = levels.computeIfAbsent(rating.rater(), r -> none(places.size()));
                own[place] = level.level();
            }
        }
        List<RaterLevels> counting = new ArrayList<>();
        for (Rater rater : assessment.raters()) {
            int[] own = levels.get(rater.id());
            boolean dependent = rater.role() == Role.C && !rater.independent();
            if (own != null && !dependent && !leftOut.contains(rater.id())) {
                counting.add(new RaterLevels(rater.id(), rater.role(), own));
            }
        }
        return counting;
    }

    private static int[] none(int length) {
        int[] levels = new int[length];
        Arrays.fill(levels, NONE);
        return levels;
    }

    boolean gave(int indicator) {
        return given[indicator] != NONE;
    }

    /** Whether everything, at least two indicators, was given one level. */
    boolean unvaried() {
        return Arrays.stream(given).filter(l -> l != NONE).count() > 1
                && Arrays.stream(given).filter(l -> l != NONE).distinct().count() == 1;
    }
}
