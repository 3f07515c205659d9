package org.zhixing.documents;

import java.util.List;
import java.util.Set;
import org.zhixing.drafting.ModelDraft;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft of a model as a file: the exact text of its base, the model as edited so far, and the notes. The edited model may
 * be unfinished, but has the form of a model: every key is there and holds what it should hold, be it blank.
 */
public final class DraftDocument {
    private static final String FORMAT = "zhixingModelDraft";
    private static final Set<String> KEYS = Set.of(FORMAT, "id", "notes", "anchorsReworded", "base", "model");

    /** What a schema says of a draft that is no draft; all else a person can still mend. */
    private static final Set<String> NO_DRAFT = Set.of(
            "problems.json.required", "problems.json.unknownKey", "problems.json.type", "problems.json.notFinite");

    private DraftDocument() {}

    public static String write(ModelDraft draft) {
        ObjectNode tree = ModelTree.of(draft.model());
        return Json.write(Json.object(
                FORMAT,
                1,
                "id",
                draft.id(),
                "notes",
                Json.object("zh", draft.notes().zh(), "en", draft.notes().en()),
                "anchorsReworded",
                draft.anchorsReworded(),
                "model",
                tree,
                "base",
                draft.base().text()));
    }

    /**
     * The draft that the text says; which ids are retired is for the caller to add.
     *
     * @param name what the file is called in problems
     * @throws ProblemException (INPUT) when it is no such draft
     */
    public static ModelDraft read(String text, String name) {
        JsonNode tree = StrictJson.parse(text, name);
        Place root = Place.root(tree);
        String id = root.text("id");
        String base = root.text("base");
        String zh = root.get("notes").text("zh");
        String en = root.get("notes").text("en");
        boolean ours = tree.isObject()
                && Double.valueOf(1).equals(root.number(FORMAT))
                && KEYS.containsAll(List.copyOf(tree.propertyNames()));
        if (!ours || id == null || base == null || zh == null || en == null) {
            throw refused(name);
        }
        PinnedModel pinned = ModelReader.read(base, name + " /base");
        AssessmentModel model = unfinished(root.get("model"), pinned.model().version(), name);
        return ModelDraft.of(id, pinned, Set.of())
                .with(model)
                .withNotes(new Text(zh, en))
                .withAnchorsReworded(root.isTrue("anchorsReworded"));
    }

    private static AssessmentModel unfinished(Place model, String version, String name) {
        if (!model.node().isObject()) {
            throw refused(name);
        }
        Findings findings = new Findings(name);
        PublishedSchema.MODEL.check(model.node(), findings);
        boolean broken = findings.problems().stream().anyMatch(p -> NO_DRAFT.contains(p.key()));
        if (broken || findings.full() || !version.equals(model.text("version"))) {
            throw refused(name);
        }
        return ModelBinding.bind(model.node(), name);
    }

    private static ProblemException refused(String name) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(name, "problems.draft.noDraft"));
    }
}
