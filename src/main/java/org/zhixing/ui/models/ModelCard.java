package org.zhixing.ui.models;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** One model: what it is called, how much it asks, the fingerprint by which one knows it again, and its versions. */
final class ModelCard extends VBox {

    ModelCard(Messages words, ModelsHeld.Held held, @Nullable Assessment open, ModelActs acts) {
        super(10);
        PinnedModel pinned = held.newest();
        getStyleClass().add("zx-card");
        AssessmentModel model = pinned.model();
        String id = model.id().replace('.', '-');
        Label title = Parts.prose(model.title().in(words.language()), "zx-section");
        Label version = Parts.label(words.text("models.id", model.id(), model.version()), "zx-caption");
        version.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, title, version);
        head.setAlignment(Pos.BASELINE_LEFT);
        String used = open == null ? null : open.modelVersion();
        if (open != null && used != null && open.model().equals(model.id())) {
            boolean same = model.version().equals(used);
            head.getChildren()
                    .add(Parts.tag(
                            same ? words.text("models.used") : words.text("models.used.older", used),
                            same ? "brand" : "outlined"));
        }
        Label counts = Parts.prose(
                words.text(
                        "models.counts",
                        String.valueOf(model.dimensions().size()),
                        String.valueOf(model.subdimensions().size()),
                        String.valueOf(model.indicators().size()),
                        String.valueOf(model.matrix().askedCells().size()),
                        String.valueOf(model.driftIndicators().size()),
                        String.valueOf(model.recommendations().size())),
                "zx-dense");
        getChildren().addAll(head, counts, acts(words, pinned, id, acts), new VersionRows(words, held, acts));
        getChildren().add(fingerprint(words, pinned.sha256()));
    }

    private static FlowPane acts(Messages words, PinnedModel pinned, String id, ModelActs acts) {
        Button read = Parts.button(words.text("models.read"), () -> acts.read().accept(pinned));
        read.setGraphic(Parts.icon("fth-eye"));
        read.setId("read-" + id);
        Button copy = Parts.button(words.text("models.copy"), () -> acts.copy().accept(pinned));
        copy.setGraphic(Parts.icon("fth-edit-3"));
        copy.setId("copy-" + id);
        Button export = Parts.button(words.text("models.export"), () -> {});
        export.setOnAction(e -> acts.export().accept(pinned, export));
        export.setGraphic(Parts.icon("fth-download"));
        export.setId("export-" + id);
        return new FlowPane(8, 8, read, copy, export);
    }

    private static HBox fingerprint(Messages words, String sha256) {
        Label name = Parts.label(words.text("models.fingerprint"), "zx-caption");
        name.setMinWidth(Region.USE_PREF_SIZE);
        TextField value = new TextField(sha256);
        value.setEditable(false);
        value.getStyleClass().add("zx-copyable");
        value.setAccessibleText(words.text("models.fingerprint"));
        name.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        return Parts.row(12, name, value);
    }
}
