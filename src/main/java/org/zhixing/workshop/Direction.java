package org.zhixing.workshop;

import java.util.Set;
import java.util.stream.Collectors;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.Scale;

/**
 * Which way a level counts. Votes and keys are levels as the anchors read; where an indicator runs the other way, a high
 * level is a bad one, and whoever gives it is severe, not lenient. So everything is reckoned with the levels turned round,
 * as scoring does (specification 9, step 3).
 */
final class Direction {

    private final Scale scale;
    private final Set<String> reversed;

    Direction(AssessmentModel model) {
        scale = model.scale();
        reversed = model.indicators().stream()
                .filter(Indicator::reverse)
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    /** The level, or the value between two, so that more is better. */
    double of(String indicator, double level) {
        return reversed.contains(indicator) ? scale.reverse(level) : level;
    }

    boolean isReversed(String indicator) {
        return reversed.contains(indicator);
    }
}
