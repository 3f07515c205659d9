package org.zhixing.documents;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.work.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What keeps a model from being published: the checks of {@link ModelReader}, each finding with the part it is about. */
public final class UnfinishedModel {

    /**
     * @param place id of the indicator, sub-dimension or dimension; empty for all else
     * @param part what of it, such as {@code anchors.2.en}, or a part of the model such as {@code bands.weak.name.zh}
     */
    public record Finding(String place, String part, Problem problem) {}

    private UnfinishedModel() {}

    /** Everything that is wrong, in model order; nothing when the model can be published. */
    public static List<Finding> check(AssessmentModel model) {
        ObjectNode tree = ModelTree.of(model);
        Findings findings = new Findings("");
        ModelCheck.check(Place.root(tree), findings);
        PublishedSchema.MODEL.check(tree, findings);
        return findings.problems().stream()
                .map(problem -> located(tree, problem))
                .toList();
    }

    private static Finding located(JsonNode tree, Problem problem) {
        String place = "";
        List<String> part = new ArrayList<>();
        JsonNode node = tree;
        String list = "";
        for (String token : tokens(problem.where())) {
            boolean element = node.isArray();
            node = element ? node.path(Integer.parseInt(token)) : node.path(token);
            if (element && List.of("dimensions", "subdimensions", "indicators").contains(list) && node.isObject()) {
                place = node.path("id").asString("");
                part.clear();
            } else if (!(list.equals("anchors") && token.equals("text"))) {
                part.add(element ? key(node, token) : token);
            }
            list = element ? list.equals("anchors") ? list : "" : token.equals("text") ? list : token;
        }
        String inside = String.join(".", part);
        String where = (place + " " + inside).strip();
        return new Finding(place, inside, new Problem(where, problem.key(), problem.arguments()));
    }

    private static List<String> tokens(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return List.of(pointer.substring(1).split("/", -1)).stream()
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** What tells an element of a list apart, as in a difference of models. */
    private static String key(JsonNode element, String index) {
        if (element.has("value") && element.has("method")) {
            return Cell.id(
                    element.path("value").asString(""), element.path("method").asString(""));
        } else if (element.has("id")) {
            return element.path("id").asString("");
        } else if (element.has("level")) {
            return String.valueOf(element.path("level").asInt(0));
        } else if (element.has("by") && element.has("indicator")) {
            return element.path("indicator").asString("");
        }
        return String.valueOf(Integer.parseInt(index) + 1);
    }
}
