package org.zhixing.ui.workshop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.FileDrop;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.Workspace;

/** Answering on forms: hand a blank one out, take filled ones back, by button or by dropping them here. */
final class FormsPane extends VBox {

    FormsPane(Workspace workspace, Running running) {
        super(8);
        getStyleClass().add("workshop-forms");
        FormActs acts = new FormActs(workspace, running);
        Label title = Parts.label(workspace.text("workshop.way.FORM"), "zx-strong");
        title.setGraphic(Parts.icon("fth-file-text"));
        Button save = Parts.button(workspace.text("workshop.forms.save"), () -> acts.askWhere(this));
        save.setId("workshop-form-save");
        Button collect = Parts.button(workspace.text("workshop.forms.collect"), () -> acts.askWhich(this));
        collect.setId("workshop-form-collect");
        getChildren()
                .addAll(
                        title,
                        Parts.prose(workspace.text("workshop.forms.text"), "zx-dense", "zx-muted"),
                        Parts.row(8, save, collect),
                        Parts.prose(workspace.text("workshop.forms.drop"), "zx-caption"));
        new FileDrop(this, files -> {
            if (!running.now().get().erased()) {
                acts.collect(files);
            }
        });
        Follow.whileShown(this, running.now(), now -> {
            save.setDisable(now.erased());
            collect.setDisable(now.erased());
        });
    }
}
