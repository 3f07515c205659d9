package org.zhixing.scoring;

import org.jspecify.annotations.Nullable;
import org.zhixing.model.Drift;

/**
 * A drift as the questionnaire alone sees it (specification 4.5.4).
 *
 * @param score symptom load 0 to 100 before the evidence gate; null when covered too little
 * @param level 0 none to 3 serious; null with the score
 * @param coverage answered symptom weight over applicable weight, 0 to 1; null when no symptom applies
 * @param gatedScore the same after the gate: says what holds if unsupported answers are not believed
 */
public record QuestionnaireScore(
        Drift drift,
        @Nullable Double score,
        @Nullable Integer level,
        @Nullable Double coverage,
        @Nullable Double gatedScore,
        @Nullable Integer gatedLevel) {}
