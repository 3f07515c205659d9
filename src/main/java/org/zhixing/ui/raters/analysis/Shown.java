package org.zhixing.ui.raters.analysis;

import org.zhixing.agreement.Agreement;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview;
import org.zhixing.review.Review;
import org.zhixing.work.Messages;

/**
 * What the analysis is about.
 *
 * @param review of the whole assessment
 * @param raters how its raters rate, as far as it may be shown
 */
record Shown(Review review, RaterReview raters, Messages words) {

    AssessmentModel model() {
        return review.pinned().model();
    }

    Assessment assessment() {
        return review.assessment();
    }

    SeatNames names() {
        return new SeatNames(raters.seats(), words);
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String indicator(String id) {
        return model().indicator(id).map(i -> i.name().in(words.language())).orElse(id);
    }

    /** What entered: indicators, raters, places left empty. */
    String entered(Agreement agreement) {
        return text(
                "raters.entered",
                String.valueOf(agreement.units()),
                String.valueOf(agreement.raters()),
                String.valueOf(agreement.missing()));
    }

    /** How frontline workers are shown, or why they are not. */
    String workersNote() {
        RaterReview.Hidden hidden = raters.hidden();
        if (hidden != null) {
            return text("raters.hidden." + hidden);
        }
        boolean apart = raters.seats().stream().anyMatch(s -> s.role() == Role.W);
        return text(apart ? "raters.workers.note" : "raters.workers.none");
    }
}
