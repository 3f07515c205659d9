package org.zhixing.drift;

import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding.Agreement;

/** How the level from records and the level from the questionnaire come together (specification 4.5.5). */
final class Severity {

    /** The questionnaire alone never says more than warning. */
    private static final int QUESTIONNAIRE_LIMIT = 2;

    private Severity() {}

    /** @return 0 none to 3 serious, or null when neither source has data */
    static @Nullable Integer of(@Nullable Integer records, @Nullable Integer questionnaire) {
        if (records == null) {
            return questionnaire == null ? null : Integer.valueOf(Math.min(questionnaire, QUESTIONNAIRE_LIMIT));
        }
        if (questionnaire == null) {
            return records;
        }
        int worse = Math.max(records, questionnaire);
        return Math.abs(records - questionnaire) <= 1 ? worse : worse - 1;
    }

    static Agreement agreement(@Nullable Integer records, @Nullable Integer questionnaire) {
        if (records == null) {
            return questionnaire == null ? Agreement.NO_DATA : Agreement.QUESTIONNAIRE_ONLY;
        }
        if (questionnaire == null) {
            return Agreement.RECORDS_ONLY;
        }
        int difference = records - questionnaire;
        if (Math.abs(difference) <= 1) {
            return difference == 0 ? Agreement.CONCORDANT : Agreement.ADJACENT;
        }
        return difference > 0 ? Agreement.DIVERGENT_RECORDS_WORSE : Agreement.DIVERGENT_SELFREPORT_WORSE;
    }
}
