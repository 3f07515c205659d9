package org.zhixing.ui.workshop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Messages;

/** How people answer: by phone, on a form, or the trainer types what they hand in. Each counts the same, and they may be mixed. */
final class WaysCard extends VBox {

    /** @param type leads to where votes are typed */
    WaysCard(Workspace workspace, Running running, Runnable type) {
        super(12);
        Messages words = workspace.messages().get();
        getStyleClass().add("zx-card");
        Label typed = Parts.label(words.text("workshop.way.TYPED"), "zx-strong");
        typed.setGraphic(Parts.icon("fth-edit-2"));
        Button go = Parts.button(words.text("workshop.typed.go"), type);
        go.setId("workshop-type");
        getChildren()
                .addAll(
                        new VBox(
                                2,
                                Parts.label(words.text("workshop.ways"), "zx-section"),
                                Parts.prose(words.text("workshop.ways.equal"), "zx-caption")),
                        new PhonesPane(running.phones(), words),
                        Parts.hairline(),
                        new FormsPane(workspace, running),
                        Parts.hairline(),
                        new VBox(
                                8,
                                typed,
                                Parts.prose(words.text("workshop.typed.text"), "zx-dense", "zx-muted"),
                                Parts.row(0, go)));
    }
}
