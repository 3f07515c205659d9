package org.zhixing.ui.home;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.zhixing.ui.common.LevelShape;
import org.zhixing.ui.workspace.Workspace;

/** The data file cannot be opened: it was left alone, and there are two ways on. */
final class Unopened extends HBox {

    Unopened(Workspace workspace, Path file, HomeActions actions) {
        super(12);
        getStyleClass().add("zx-notice");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(workspace.text("home.unopened", file.toString()));
        text.getStyleClass().add("zx-dense");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button restore = new Button(workspace.text("home.unopened.restore"));
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setOnAction(event -> actions.restoreInto(restore, file));
        Button elsewhere = new Button(workspace.text("home.unopened.elsewhere"));
        elsewhere.setMinWidth(USE_PREF_SIZE);
        elsewhere.setOnAction(event -> actions.createElsewhere(elsewhere));
        getChildren().addAll(new LevelShape(3), text, restore, elsewhere);
    }
}
