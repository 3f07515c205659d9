package org.zhixing.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Drift;
import org.zhixing.scoring.QuestionnaireScore;
import org.zhixing.signals.Signal;

/**
 * What is known about one drift. A signal to check, never a verdict.
 *
 * @param severity 0 none, 1 watch, 2 warning, 3 serious; null without data
 * @param tentative the records' level would be lower with its tentative indicators at their cautious level
 * @param triggers every record indicator of the drift, whatever it says; empty without records
 */
public record DriftFinding(
        Drift drift,
        @Nullable Integer severity,
        boolean tentative,
        Agreement agreement,
        Confidence confidence,
        QuestionnaireScore questionnaire,
        RecordsLevel records,
        List<Signal> triggers) {

    public DriftFinding {
        triggers = List.copyOf(triggers);
    }

    /** How records and questionnaire relate (specification 4.5.5). */
    public enum Agreement {
        CONCORDANT,
        ADJACENT,
        DIVERGENT_RECORDS_WORSE,
        DIVERGENT_SELFREPORT_WORSE,
        QUESTIONNAIRE_ONLY,
        RECORDS_ONLY,
        NO_DATA
    }

    /** Specification 4.5.6. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /**
     * The level from service records.
     *
     * @param level 0 to 3, or null where fewer than two families can be computed
     * @param computable families that could be computed
     * @param total families that the model has for this drift
     */
    public record RecordsLevel(
            @Nullable Integer level, boolean tentative, List<FamilyLevel> families, int computable, int total) {

        public RecordsLevel {
            families = List.copyOf(families);
        }
    }

    /** The level of a family of record indicators: its highest indicator's. */
    public record FamilyLevel(String id, int level, boolean tentative) {}
}
