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
import org.zhixing.signals.RecordSignals;

/** Makes reviews: the one pure call between what was read and what is shown. */
public final class Reviews {

    private Reviews() {}

    /** Of an assessment that stands in a file: everybody has answered. */
    public static Review of(PinnedModel pinned, Assessment assessment, Sources sources) {
        return of(pinned, new Dossier(assessment, Standing.NEW.withClosed(true)), sources);
    }

    /** Of an assessment that is being worked on. */
    public static Review of(PinnedModel pinned, Dossier dossier, Sources sources) {
        Assessment assessment = dossier.assessment();
        AssessmentModel model = pinned.model();
        RecordSignals signals = signals(sources.records());
        Scoring scoring = new Scoring(model);
        Scorecard scorecard = scoring.score(assessment, signals, Scoring.Detail.FULL);
        List<DriftFinding> drifts = Drifts.of(model, scorecard, signals);
        AuditReview audit = sources.audit() == null ? null : AuditReview.of(model, scorecard, sources.audit());
        return new Review(
                pinned,
                assessment,
                dossier.standing(),
                scorecard,
                RaterReview.of(model, dossier, scorecard),
                sources.records(),
                sources.collaboration(),
                audit,
                dossier.plan(),
                drifts,
                new Recommender(model, assessment, scoring, scorecard, drifts, sources.collaboration(), audit)
                        .recommend(),
                HighlightFinder.of(model, scorecard),
                sources.history().stream()
                        .sorted(Comparator.comparing(p -> p.period().from()))
                        .toList());
    }

    /** An earlier period, scored by the model that it was answered under. */
    public static PastReview past(PinnedModel pinned, Dossier dossier, @Nullable RecordReview records) {
        RecordSignals signals = signals(records);
        Assessment assessment = dossier.assessment();
        Scorecard scorecard = new Scoring(pinned.model()).score(assessment, signals, Scoring.Detail.FULL);
        return new PastReview(
                pinned, assessment, signals, scorecard, Drifts.of(pinned.model(), scorecard, signals), dossier.plan());
    }

    private static @Nullable RecordSignals signals(@Nullable RecordReview records) {
        return records == null ? null : records.signals();
    }
}
