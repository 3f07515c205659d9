package org.zhixing.ui.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.drift.DriftFinding;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;
import org.zhixing.signals.RecordSignals;

/**
 * What one rater's own answers would come to, with everybody's evidence and what records say: shown while others' answers
 * are hidden.
 */
record Trial(Scorecard scorecard, List<DriftFinding> drifts) {

    Trial {
        drifts = List.copyOf(drifts);
    }

    static Trial of(
            AssessmentModel model,
            Scoring scoring,
            Assessment assessment,
            @Nullable RecordSignals signals,
            String rater) {
        Assessment own = assessment
                .withRatings(assessment.ratings().stream()
                        .filter(r -> r.rater().equals(rater))
                        .toList())
                .withMatrix(assessment.matrix().stream()
                        .filter(c -> c.rater().equals(rater))
                        .toList());
        Scorecard scorecard = scoring.score(own, signals, Scoring.Detail.SCORES);
        return new Trial(scorecard, Drifts.of(model, scorecard, signals));
    }
}
