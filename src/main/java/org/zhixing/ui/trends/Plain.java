package org.zhixing.ui.trends;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Workspace;

/** In the place of charts: what will be here, why it helps, one button. */
final class Plain extends VBox {

    /**
     * @param title what this is about
     * @param words why nothing is here yet
     * @param act what the button says
     * @param screen where the button leads
     */
    Plain(Workspace workspace, String title, String words, String act, String screen) {
        super(12);
        setAlignment(Pos.CENTER);
        getStyleClass().add("trends-plain");
        Label text = Parts.prose(words, "zx-muted");
        text.setMaxWidth(520);
        text.setTextAlignment(TextAlignment.CENTER);
        Button go = Parts.button(act, () -> workspace.go(screen, null), "accent");
        go.setId("trends-go");
        getChildren()
                .addAll(Parts.icon("fth-trending-up", "zx-empty-icon"), Parts.label(title, "zx-section"), text, go);
    }
}
