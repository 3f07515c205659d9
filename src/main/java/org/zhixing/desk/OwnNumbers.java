package org.zhixing.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordSettings;

/** A model with an agency's own numbers for its record indicators. */
final class OwnNumbers {

    private OwnNumbers() {}

    static AssessmentModel in(AssessmentModel model, RecordSettings settings) {
        return settings.indicators().isEmpty()
                ? model
                : model.withDriftIndicators(model.driftIndicators().stream()
                        .map(i -> own(i, settings))
                        .toList());
    }

    private static RecordIndicator own(RecordIndicator indicator, RecordSettings settings) {
        RecordSettings.Own own = settings.indicators().get(indicator.id());
        if (own == null) {
            return indicator;
        }
        List<Double> thresholds = own.thresholds();
        Map<String, Double> parameters = new HashMap<>(indicator.parameters());
        parameters.putAll(own.parameters());
        return indicator.with(thresholds == null ? indicator.thresholds() : thresholds, parameters);
    }
}
