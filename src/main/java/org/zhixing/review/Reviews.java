package org.zhixing.review;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Standing;
import org.zhixing.drift.DriftFinding;
import org.zhixing.drift.Drifts;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.Scoring;
import org.zhixing.signals.Collaboration;
import org.zhixing.signals.RecordSignals;

/** Makes reviews: the one pure call between what was read and what is shown. */
public final class Reviews {

    private Reviews() {}

    /** Without service records. */
    public static Review of(PinnedModel pinned, Assessment assessment, List<PastReview> history) {
        return of(pinned, assessment, null, history);
    }

    /**
     * @param records of the assessment's period; null where none were read
     * @param history earlier periods of the same agency; any order
     */
    public static Review of(
            PinnedModel pinned, Assessment assessment, @Nullable RecordReview records, List<PastReview> history) {
        return of(pinned, assessment, records, null, history);
    }

    /**
     * Of an assessment that stands in a file: everybody has answered.
     *
     * @param collaboration from the ledger of partners; null where there is none
     */
    public static Review of(
            PinnedModel pinned,
            Assessment assessment,
            @Nullable RecordReview records,
            @Nullable Collaboration collaboration,
            List<PastReview> history) {
        Standing closed = Standing.NEW.withClosed(true);
        return of(pinned, new Dossier(assessment, closed), records, collaboration, history);
    }

    /** Of an assessment that is being worked on. */
    public static Review of(
            PinnedModel pinned,
            Dossier dossier,
            @Nullable RecordReview records,
            @Nullable Collaboration collaboration,
            List<PastReview> history) {
        Assessment assessment = dossier.assessment();
        AssessmentModel model = pinned.model();
        Scoring scoring = new Scoring(model);
        Scorecard scorecard = scoring.score(assessment, signals(records), Scoring.Detail.FULL);
        List<DriftFinding> drifts = Drifts.of(model, scorecard, signals(records));
        return new Review(
                pinned,
                assessment,
                dossier.standing(),
                scorecard,
                RaterReview.of(model, dossier, scorecard),
                records,
                collaboration,
                drifts,
                new Recommender(model, assessment, scoring, scorecard, drifts, collaboration).recommend(),
                HighlightFinder.of(model, scorecard),
                history.stream()
                        .sorted(Comparator.comparing(p -> p.period().from()))
                        .toList());
    }

    /** An earlier period, scored by the model that it was answered under. */
    public static PastReview past(PinnedModel pinned, Assessment assessment, @Nullable RecordReview records) {
        Scorecard scorecard = new Scoring(pinned.model()).score(assessment, signals(records), Scoring.Detail.SCORES);
        return new PastReview(
                assessment.period(),
                pinned.model().version(),
                scorecard,
                Drifts.of(pinned.model(), scorecard, signals(records)));
    }

    private static @Nullable RecordSignals signals(@Nullable RecordReview records) {
        return records == null ? null : records.signals();
    }
}
