package org.zhixing.model;

import java.util.List;
import org.zhixing.work.Text;

/**
 * One drift with the limits of its questionnaire level (specification 4.5.4).
 *
 * @param questionnaireThresholds three ascending limits on 0 to 100: watch, warning, serious
 * @param questionnaireCoverage least answered share of symptom weight, 0 to 1
 * @param families the families of its record indicators
 */
public record DriftDefinition(
        Drift id,
        Text name,
        Text definition,
        List<Double> questionnaireThresholds,
        double questionnaireCoverage,
        List<Family> families) {

    public DriftDefinition {
        questionnaireThresholds = List.copyOf(questionnaireThresholds);
        families = List.copyOf(families);
    }

    /** Record indicators that share a source count once (specification 4.5.2). */
    public record Family(String id, Text name) {}
}
