package org.zhixing.ui.models;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.ui.workspace.Workspace;

/** One model: what it is called, how much it asks, and the fingerprint by which one knows it again. */
final class ModelCard extends VBox {

    ModelCard(Workspace workspace, PinnedModel pinned, @Nullable Assessment open) {
        super(8);
        getStyleClass().add("zx-card");
        AssessmentModel model = pinned.model();
        Label title = new Label(model.title().in(workspace.messages().get().language()));
        title.getStyleClass().add("zx-section");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label id = new Label(workspace.text("models.id", model.id(), model.version()));
        id.getStyleClass().add("zx-caption");
        HBox head = new HBox(12, title, id);
        head.setAlignment(Pos.BASELINE_LEFT);
        if (open != null && open.model().equals(model.id()) && model.version().equals(open.modelVersion())) {
            Label used = new Label(workspace.text("models.used"));
            used.getStyleClass().add("zx-tag");
            head.getChildren().add(used);
        }
        Label counts = new Label(workspace.text(
                "models.counts",
                String.valueOf(model.dimensions().size()),
                String.valueOf(model.subdimensions().size()),
                String.valueOf(model.indicators().size()),
                String.valueOf(model.matrix().askedCells().size()),
                String.valueOf(model.driftIndicators().size()),
                String.valueOf(model.recommendations().size())));
        counts.getStyleClass().add("zx-dense");
        counts.setWrapText(true);
        counts.setMinHeight(Region.USE_PREF_SIZE);
        Label fingerprintName = new Label(workspace.text("models.fingerprint"));
        fingerprintName.getStyleClass().add("zx-caption");
        fingerprintName.setMinWidth(Region.USE_PREF_SIZE);
        TextField fingerprint = new TextField(pinned.sha256());
        fingerprint.setEditable(false);
        fingerprint.getStyleClass().add("zx-copyable");
        fingerprint.setAccessibleText(workspace.text("models.fingerprint"));
        fingerprintName.setLabelFor(fingerprint);
        HBox.setHgrow(fingerprint, javafx.scene.layout.Priority.ALWAYS);
        HBox line = new HBox(12, fingerprintName, fingerprint);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, counts, line);
    }
}
