package org.zhixing.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.ui.workspace.Workspace;

/** Covers the window at once; at the end of the side bar while the data file is sealed. */
final class LockButton extends Button {

    private final FontIcon icon = new FontIcon("fth-lock");
    private final Label name;
    private final Label keys = new Label("Ctrl Alt L");
    private final Region gap = new Region();
    private final HBox parts = new HBox(10);

    LockButton(Workspace workspace) {
        String text = workspace.text("shell.lock");
        name = new Label(text);
        name.getStyleClass().add("zx-nav-name");
        keys.getStyleClass().add("zx-nav-key");
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().setAll("zx-nav");
        setId("lock-button");
        setGraphic(parts);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(text);
        setOnAction(event -> workspace.screenLock().lock());
        parts.prefWidthProperty().bind(widthProperty().subtract(22));
        rail(false);
    }

    /** Leaves the icon alone, with the name as its tooltip. */
    void rail(boolean folded) {
        if (folded) {
            parts.getChildren().setAll(icon);
            parts.setAlignment(Pos.CENTER);
            setTooltip(new Tooltip(name.getText() + "  Ctrl Alt L"));
        } else {
            parts.getChildren().setAll(icon, name, gap, keys);
            parts.setAlignment(Pos.CENTER_LEFT);
            setTooltip(null);
        }
    }
}
