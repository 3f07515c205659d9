package org.zhixing.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.ui.workspace.Workspace;

/** Nothing is rated yet: what will be here, why it helps, and one button. */
final class Blank extends VBox {

    Blank(Workspace workspace) {
        super(12);
        setAlignment(Pos.CENTER);
        setMaxSize(460, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.CENTER);
        FontIcon icon = new FontIcon("fth-activity");
        icon.getStyleClass().add("zx-empty-icon");
        Label title = new Label(workspace.text("overview.blank.title"));
        title.getStyleClass().add("zx-section");
        Label text = new Label(workspace.text("overview.blank.text"));
        text.getStyleClass().add("zx-muted");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        Button start = new Button(workspace.text("overview.blank.start"));
        start.getStyleClass().add("accent");
        start.setOnAction(event -> workspace.go("rating", null));
        getChildren().addAll(icon, title, text, start);
    }
}
