package org.zhixing.documents;

import java.util.List;
import org.zhixing.drafting.ModelChange;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes assessment models, which {@link ModelReader} reads back the same. Equal models give equal texts. */
public final class ModelWriter {

    private ModelWriter() {}

    /** @param changes what came with each version, the newest first; none are written where there are none */
    public static String write(AssessmentModel model, List<ModelChange> changes) {
        ObjectNode tree = ModelTree.of(model);
        if (!changes.isEmpty()) {
            ArrayNode list = tree.putArray(ModelReader.CHANGES);
            changes.forEach(change -> put(list.addObject(), change));
        }
        return ModelText.of(tree);
    }

    private static void put(ObjectNode node, ModelChange change) {
        node.put("version", change.version());
        node.put("from", change.from());
        node.put("anchorsReworded", change.anchorsReworded());
        Text notes = change.notes();
        if (notes == null) {
            node.putNull("notes");
        } else {
            node.putObject("notes").put("zh", notes.zh()).put("en", notes.en());
        }
    }
}
