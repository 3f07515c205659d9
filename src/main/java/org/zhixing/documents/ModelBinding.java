package org.zhixing.documents;

import java.util.stream.Collectors;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Trigger;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Turns a checked tree into the records of a model, key by key. */
final class ModelBinding {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(new SimpleModule().addDeserializer(Trigger.class, new TriggerForm()))
            .build();

    private ModelBinding() {}

    /** A model of a self-check. */
    static AssessmentModel bind(JsonNode tree, String name) {
        return bind(tree, name, AssessmentModel.class);
    }

    /** @throws ProblemException (INPUT) for what neither the schema nor the checks of meaning foresaw */
    static <T> T bind(JsonNode tree, String name, Class<T> model) {
        try {
            return MAPPER.treeToValue(withoutChanges(tree), model);
        } catch (JacksonException e) {
            String pointer = e.getPath().stream()
                    .map(part -> part.getPropertyName() == null
                            ? String.valueOf(part.getIndex())
                            : Place.escaped(part.getPropertyName()))
                    .collect(Collectors.joining("/", "/", ""));
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at((name + " " + pointer).trim(), "problems.json.form"), e);
        }
    }

    private static JsonNode withoutChanges(JsonNode tree) {
        return tree instanceof ObjectNode object && object.has(ModelReader.CHANGES)
                ? object.deepCopy().without(ModelReader.CHANGES)
                : tree;
    }
}
