package org.zhixing.ui.rating;

import java.util.List;
import org.zhixing.assessment.Assessment;
import org.zhixing.drift.DriftFinding;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;

/** What one rater's own answers would come to, with everybody's evidence: shown while others' answers are hidden. */
record Trial(Scorecard scorecard, List<DriftFinding> drifts) {

    Trial {
        drifts = List.copyOf(drifts);
    }

    static Trial of(AssessmentModel model, Scoring scoring, Assessment assessment, String rater) {
        Assessment own = assessment
                .withRatings(assessment.ratings().stream()
                        .filter(r -> r.rater().equals(rater))
                        .toList())
                .withMatrix(assessment.matrix().stream()
                        .filter(c -> c.rater().equals(rater))
                        .toList());
        Scorecard scorecard = scoring.score(own, Scoring.Detail.SCORES);
        return new Trial(scorecard, Drifts.fromQuestionnaire(model, scorecard));
    }
}
