package org.zhixing.ui.rating;

import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;

/**
 * One indicator as one rater meets it.
 *
 * @param number position among the questions asked of this rater, from 1; 0 when not asked
 * @param asked whether the rater's role is asked
 * @param answer what the rater answered, or null
 * @param comment the rater's comment, empty when there is none
 * @param carried whether the answer came from last year and was not touched since
 */
record Question(
        Indicator indicator,
        Subdimension subdimension,
        int number,
        boolean asked,
        @Nullable Answer answer,
        String comment,
        boolean carried) {

    String id() {
        return indicator.id();
    }

    /** A level or a reasoned "not applicable"; "don't know" leaves the question open, since it counts as missing. */
    boolean answered() {
        return answer instanceof Answer.Level || answer instanceof Answer.NotApplicable;
    }

    /** Not even looked at, as it seems. */
    boolean untouched() {
        return asked && answer == null;
    }

    boolean open() {
        return asked && !answered();
    }
}
