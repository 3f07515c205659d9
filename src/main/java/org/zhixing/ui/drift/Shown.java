package org.zhixing.ui.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.drift.DriftFinding;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;
import org.zhixing.signals.RecordSignals;

/**
 * What the screen may show: everybody's findings once all have submitted, until then what one's own answers come to.
 *
 * @param own whether it is one's own answers only
 */
record Shown(AssessmentModel model, Scorecard scorecard, List<DriftFinding> drifts, boolean own) {

    static Shown everybodys(Review review) {
        return new Shown(review.pinned().model(), review.scorecard(), review.drifts(), false);
    }

    /** Records are nobody's answers, so that they speak here too. */
    static Shown onesOwn(AssessmentModel model, @Nullable RecordReview records, Assessment assessment, String rater) {
        RecordSignals signals = records == null ? null : records.signals();
        Assessment own = assessment.withRatings(assessment.ratings().stream()
                .filter(r -> r.rater().equals(rater))
                .toList());
        Scorecard scorecard = new Scoring(model).score(own, signals, Scoring.Detail.SCORES);
        return new Shown(model, scorecard, Drifts.of(model, scorecard, signals), true);
    }

    DriftFinding finding(Drift drift) {
        return drifts.stream().filter(d -> d.drift() == drift).findFirst().orElseThrow();
    }
}
