package org.zhixing.records;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an agency judges by numbers of its own instead of the model's. What is in here is shown as changed.
 *
 * @param indicators by id of the record indicator
 */
public record RecordSettings(Map<String, Own> indicators) {

    /** Everything as the model has it. */
    public static final RecordSettings NONE = new RecordSettings(Map.of());

    public RecordSettings {
        indicators = Map.copyOf(indicators);
    }

    /**
     * An agency's own numbers for one indicator.
     *
     * @param thresholds watch, warning, serious, in place of the model's; null leaves those
     * @param parameters in place of the model's of the same name (formats.md, D4); others stay
     */
    public record Own(@Nullable List<Double> thresholds, Map<String, Double> parameters) {
        public Own {
            thresholds = thresholds == null ? null : List.copyOf(thresholds);
            parameters = Map.copyOf(parameters);
        }

        /** Whether nothing is changed. */
        public boolean isEmpty() {
            return thresholds == null && parameters.isEmpty();
        }
    }
}
