package org.zhixing.ui.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixing.audit.AuditItem;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Drift;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Trigger;
import org.zhixing.ui.audit.running.AuditWords;

/**
 * Where an item leads: drifts that it is a symptom of and indicators of the self-check that ask the same.
 *
 * @param model of the self-check, which names both
 */
record PointsTo(AssessmentModel model, AuditWords words) {

    /** One line each; empty where an item leads nowhere. */
    String of(AuditItem item) {
        List<String> lines = new ArrayList<>();
        String drifts = item.drift().stream()
                .sorted()
                .map(this::drift)
                .collect(Collectors.joining(words.words().text("audit.comma")));
        if (!drifts.isEmpty()) {
            lines.add(words.words().text("audit.leads.drift", drifts));
        }
        String indicators = item.indicators().stream()
                .map(id -> model.indicator(id)
                        .map(i -> id + " " + words.text(i.name()))
                        .orElse(id))
                .collect(Collectors.joining(words.words().text("audit.comma")));
        if (!indicators.isEmpty()) {
            lines.add(words.words().text("audit.leads.indicators", indicators));
        }
        String advice = advice(item);
        if (!advice.isEmpty()) {
            lines.add(words.words().text("audit.leads.advice", advice));
        }
        return String.join("\n", lines);
    }

    private String drift(Drift drift) {
        return words.text(model.drift(drift).name());
    }

    /** Recommendations that a low level of the item, or of an indicator beside it, lets fire. */
    private String advice(AuditItem item) {
        return model.recommendations().stream()
                .filter(r -> r.trigger().stream().anyMatch(t -> concerns(t, item)))
                .map(Recommendation::id)
                .collect(Collectors.joining(words.words().text("audit.comma")));
    }

    private static boolean concerns(Trigger trigger, AuditItem item) {
        return trigger instanceof Trigger.AuditAtMost audit
                ? audit.audit().equals(item.id())
                : trigger instanceof Trigger.IndicatorAtMost at
                        && item.indicators().contains(at.indicator());
    }
}
