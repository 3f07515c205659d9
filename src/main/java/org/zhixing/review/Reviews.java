package org.zhixing.review;

import java.util.Comparator;
import java.util.List;
import org.zhixing.assessment.Assessment;
import org.zhixing.drift.DriftFinding;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;

/** Makes reviews: the one pure call between what was read and what is shown. */
public final class Reviews {

    private Reviews() {}

    /** @param history earlier periods of the same agency; any order */
    public static Review of(PinnedModel pinned, Assessment assessment, List<PastReview> history) {
        AssessmentModel model = pinned.model();
        Scoring scoring = new Scoring(model);
        Scorecard scorecard = scoring.score(assessment, Scoring.Detail.FULL);
        List<DriftFinding> drifts = Drifts.fromQuestionnaire(model, scorecard);
        return new Review(
                pinned,
                assessment,
                scorecard,
                drifts,
                new Recommender(model, assessment, scoring, scorecard, drifts).recommend(),
                HighlightFinder.of(model, scorecard),
                history.stream()
                        .sorted(Comparator.comparing(p -> p.period().from()))
                        .toList());
    }

    /** An earlier period, scored by the model that it was answered under. */
    public static PastReview past(PinnedModel pinned, Assessment assessment) {
        Scorecard scorecard = new Scoring(pinned.model()).score(assessment, Scoring.Detail.SCORES);
        return new PastReview(
                assessment.period(),
                pinned.model().version(),
                scorecard,
                Drifts.fromQuestionnaire(pinned.model(), scorecard));
    }
}
