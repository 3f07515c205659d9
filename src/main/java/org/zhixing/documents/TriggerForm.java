package org.zhixing.documents;

import org.jspecify.annotations.Nullable;
import org.zhixing.model.Drift;
import org.zhixing.model.Role;
import org.zhixing.model.Trigger;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** The forms of a trigger (formats.md, D4), told apart by their keys. */
final class TriggerForm extends ValueDeserializer<Trigger> {

    @Override
    public Trigger deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode node = context.readTree(parser);
        Trigger trigger = of(node);
        return trigger == null ? context.reportInputMismatch(Trigger.class, "no form of a trigger") : trigger;
    }

    /** The trigger that stands there, or null when it has none of the forms. */
    static @Nullable Trigger of(JsonNode node) {
        if (node.has("gap")) {
            JsonNode gap = node.path("gap");
            return new Trigger.GapAtMost(
                    role(gap.path(0)), role(gap.path(1)), text(node, "indicator"), number(node, "atMost"));
        } else if (node.has("role")) {
            return new Trigger.RoleAtMost(role(node.path("role")), text(node, "indicator"), number(node, "atMost"));
        } else if (node.has("indicator")) {
            return new Trigger.IndicatorAtMost(text(node, "indicator"), number(node, "atMost"));
        } else if (node.has("drift")) {
            return new Trigger.DriftAtLeast(Drift.valueOf(text(node, "drift")), (int) number(node, "atLeast"));
        } else if (node.has("recordIndicator")) {
            return new Trigger.RecordLevelAtLeast(text(node, "recordIndicator"), (int) number(node, "levelAtLeast"));
        } else if (node.has("mismatch")) {
            return new Trigger.MismatchFound(text(node, "mismatch"));
        } else if (node.has("audit")) {
            return new Trigger.AuditAtMost(text(node, "audit"), number(node, "atMost"));
        } else if (node.path("synergy").isObject()) {
            return new Trigger.SynergyBelow(number(node.path("synergy"), "below"));
        } else if (node.has("synergy")) {
            return new Trigger.SynergyAbsent();
        }
        return null;
    }

    private static Role role(JsonNode node) {
        return Role.valueOf(node.stringValue());
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).stringValue();
    }

    private static double number(JsonNode node, String key) {
        return node.path(key).doubleValue();
    }
}
