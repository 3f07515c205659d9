package org.zhixing.documents;

import org.zhixing.drafting.ModelChange;
import org.zhixing.drafting.ModelDifference;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.Text;

/** Writes the document of what differs between two models, as {@code model-difference.schema.json} has it. */
public final class DifferenceWriter {

    private DifferenceWriter() {}

    public static String write(PinnedModel before, PinnedModel after, ModelDifference difference) {
        return Json.write(Json.object(
                "before",
                model(before),
                "after",
                model(after),
                "step",
                difference.step() == null ? null : difference.step().name(),
                "items",
                difference.items().stream().map(DifferenceWriter::item).toList(),
                "changes",
                ModelReader.changes(after).stream()
                        .map(DifferenceWriter::change)
                        .toList()));
    }

    private static Object model(PinnedModel pinned) {
        return Json.object("id", pinned.model().id(), "version", pinned.model().version(), "sha256", pinned.sha256());
    }

    private static Object item(ModelDifference.Item item) {
        return Json.object(
                "kind", item.kind().name(),
                "place", item.place(),
                "part", item.part(),
                "step", ModelDifference.step(item).name(),
                "before", item.before(),
                "after", item.after());
    }

    private static Object change(ModelChange change) {
        Text notes = change.notes();
        return Json.object(
                "version",
                change.version(),
                "from",
                change.from(),
                "anchorsReworded",
                change.anchorsReworded(),
                "notes",
                notes == null ? null : Json.object("zh", notes.zh(), "en", notes.en()));
    }
}
