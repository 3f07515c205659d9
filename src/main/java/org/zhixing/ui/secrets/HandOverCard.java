package org.zhixing.ui.secrets;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** On the settings page: the whole data file carried to another computer. */
public final class HandOverCard extends VBox {

    public HandOverCard(Workspace workspace) {
        super(12);
        HandingOver handing = new HandingOver(workspace);
        getStyleClass().add("zx-card");
        setId("hand-over");
        Button give = Parts.button(workspace.text("secrets.handOver.give"), () -> handing.give(this));
        give.setId("hand-over-give");
        give.setDisable(workspace.deskProperty().get() == null);
        Button take = Parts.button(workspace.text("secrets.handOver.take"), () -> handing.take(this));
        take.setId("hand-over-take");
        getChildren()
                .addAll(
                        Parts.label(workspace.text("secrets.handOver.title"), "zx-section"),
                        Parts.prose(workspace.text("secrets.handOver.explain"), "zx-caption"),
                        new FlowPane(8, 8, give, take));
    }
}
