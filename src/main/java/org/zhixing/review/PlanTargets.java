package org.zhixing.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.RecordIndicator;
import org.zhixing.work.Text;

/** What an action may be meant to move: all that has a level or score which a later period can be compared with. */
public final class PlanTargets {

    private PlanTargets() {}

    /** Names of indicators, drifts and record indicators by id, in model order. */
    public static Map<String, Text> of(AssessmentModel model) {
        Map<String, Text> names = new LinkedHashMap<>();
        for (Indicator indicator : model.indicatorsById().values()) {
            names.put(indicator.id(), indicator.name());
        }
        model.drifts().forEach(d -> names.put(d.id().name(), d.name()));
        for (RecordIndicator indicator : model.driftIndicators()) {
            names.put(indicator.id(), indicator.name());
        }
        return names;
    }
}
