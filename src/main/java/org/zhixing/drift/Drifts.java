package org.zhixing.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding.Confidence;
import org.zhixing.drift.DriftFinding.RecordsLevel;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.DriftDefinition;
import org.zhixing.scoring.QuestionnaireScore;
import org.zhixing.scoring.Scorecard;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;

/** Finds the three drifts (specification 4.5). */
public final class Drifts {

    private static final int HIGH_DIRECT = 100;
    private static final int LOW_DIRECT = 60;
    private static final int HIGH_RATERS = 3;
    private static final int FAMILIES = 3;

    private Drifts() {}

    /** What the questionnaire alone can say: at most warning, with low confidence (specification 4.5.5 and 4.5.6). */
    public static List<DriftFinding> fromQuestionnaire(AssessmentModel model, Scorecard scorecard) {
        return of(model, scorecard, null);
    }

    /** What records alone say. */
    public static List<DriftFinding> fromRecords(AssessmentModel model, RecordSignals signals) {
        return model.drifts().stream()
                .map(d -> finding(d, new QuestionnaireScore(d.id(), null, null, null, null, null), signals, 0))
                .toList();
    }

    /** @param signals null where no records were read */
    public static List<DriftFinding> of(AssessmentModel model, Scorecard scorecard, @Nullable RecordSignals signals) {
        return model.drifts().stream()
                .map(d -> finding(d, scorecard.questionnaire(d.id()), signals, scorecard.raters()))
                .toList();
    }

    private static DriftFinding finding(
            DriftDefinition drift, QuestionnaireScore questionnaire, @Nullable RecordSignals signals, int raters) {
        List<Signal> triggers = signals == null ? List.of() : signals.of(drift.id());
        RecordsLevel records = RecordsLevels.of(drift, triggers);
        return new DriftFinding(
                drift.id(),
                Severity.of(records.level(), questionnaire.level()),
                records.tentative(),
                Severity.agreement(records.level(), questionnaire.level()),
                confidence(records, questionnaire, signals == null ? 0 : signals.direct(), raters),
                questionnaire,
                records,
                triggers);
    }

    /**
     * Specification 4.5.6 with rulings B6 and B8: low without a level from records, with few records or with fewer than
     * three families; high with both sources, many records and three raters.
     *
     * @param direct direct rows of the period
     */
    static Confidence confidence(RecordsLevel records, QuestionnaireScore questionnaire, int direct, int raters) {
        if (records.level() == null || direct < LOW_DIRECT || records.computable() < FAMILIES) {
            return Confidence.LOW;
        }
        return questionnaire.level() != null && direct >= HIGH_DIRECT && raters >= HIGH_RATERS
                ? Confidence.HIGH
                : Confidence.MEDIUM;
    }
}
