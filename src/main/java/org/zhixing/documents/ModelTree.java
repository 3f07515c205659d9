package org.zhixing.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Trigger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A model as a tree of JSON, its keys in the order in which the shipped files have them. */
final class ModelTree {

    /** What stands before the name in the files, though it follows it in the records. */
    private static final List<String> BEFORE_NAME = List.of("strength", "weight", "floor", "mandatory", "min");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule().addSerializer(Trigger.class, new TriggerText()))
            .build();

    private ModelTree() {}

    static ObjectNode of(AssessmentModel model) {
        ObjectNode tree = MAPPER.valueToTree(model);
        for (JsonNode festival : tree.path("festivals")) {
            withoutNulls((ObjectNode) festival);
        }
        for (JsonNode indicator : tree.path("driftIndicators")) {
            ordered((ObjectNode) indicator.path("parameters"));
        }
        return (ObjectNode) ordered((JsonNode) tree);
    }

    /** A festival has only the keys of its form. */
    private static void withoutNulls(ObjectNode node) {
        List<String> names = new ArrayList<>(node.propertyNames());
        names.stream().filter(name -> node.path(name).isNull()).forEach(node::remove);
    }

    private static void ordered(ObjectNode parameters) {
        for (String name : RecordIndicatorsCheck.parameterNames()) {
            JsonNode value = parameters.remove(name);
            if (value != null) {
                parameters.set(name, value);
            }
        }
    }

    private static JsonNode ordered(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.forEach(ModelTree::ordered);
        } else if (node instanceof ObjectNode object) {
            object.forEach(ModelTree::ordered);
            if (BEFORE_NAME.stream().anyMatch(object::has)) {
                List<String> names = new ArrayList<>(object.propertyNames());
                names.removeAll(BEFORE_NAME);
                int name = names.indexOf("name");
                if (name >= 0) {
                    names.addAll(name, BEFORE_NAME.stream().filter(object::has).toList());
                    names.forEach(key -> object.set(key, object.remove(key)));
                }
            }
        }
        return node;
    }

    /** The forms of a trigger, as {@link TriggerForm} reads them. */
    private static final class TriggerText extends ValueSerializer<Trigger> {

        @Override
        public void serialize(Trigger trigger, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            form(trigger).forEach(out::writePOJOProperty);
            out.writeEndObject();
        }

        private static Map<String, ?> form(Trigger trigger) {
            if (trigger instanceof Trigger.IndicatorAtMost t) {
                return Json.object("indicator", t.indicator(), "atMost", t.atMost());
            } else if (trigger instanceof Trigger.RoleAtMost t) {
                return Json.object("role", t.role(), "indicator", t.indicator(), "atMost", t.atMost());
            } else if (trigger instanceof Trigger.GapAtMost t) {
                return Json.object(
                        "gap", List.of(t.first(), t.second()), "indicator", t.indicator(), "atMost", t.atMost());
            } else if (trigger instanceof Trigger.DriftAtLeast t) {
                return Json.object("drift", t.drift(), "atLeast", t.atLeast());
            } else if (trigger instanceof Trigger.RecordLevelAtLeast t) {
                return Json.object("recordIndicator", t.recordIndicator(), "levelAtLeast", t.levelAtLeast());
            } else if (trigger instanceof Trigger.MismatchFound t) {
                return Json.object("mismatch", t.mismatch());
            } else if (trigger instanceof Trigger.AuditAtMost t) {
                return Json.object("audit", t.audit(), "atMost", t.atMost());
            } else if (trigger instanceof Trigger.SynergyBelow t) {
                return Json.object("synergy", Json.object("below", t.below()));
            }
            return Json.object("synergy", "absent");
        }
    }
}
