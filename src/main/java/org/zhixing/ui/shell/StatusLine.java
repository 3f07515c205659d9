package org.zhixing.ui.shell;

import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.SaveState;
import org.zhixing.ui.workspace.Workspace;

/** Bottom left: whether everything is on disk. */
final class StatusLine extends HBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Workspace workspace;
    private final FontIcon icon = new FontIcon("fth-check");
    private final Label text = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final Hyperlink retry;
    private boolean folded;

    StatusLine(Workspace workspace) {
        super(8);
        this.workspace = workspace;
        getStyleClass().add("zx-status");
        setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        retry = new Hyperlink(workspace.text("shell.save.retry"));
        retry.setMinWidth(USE_PREF_SIZE);
        Tooltip.install(this, tooltip);
        Follow.whileShown(this, workspace.saveState(), this::show);
    }

    void rail(boolean fold) {
        folded = fold;
        setAlignment(fold ? Pos.CENTER : Pos.CENTER_LEFT);
        show(workspace.saveState().get());
    }

    private void show(SaveState state) {
        boolean trouble = false;
        if (state instanceof SaveState.Saving) {
            set("fth-upload", workspace.text("shell.save.saving"));
        } else if (state instanceof SaveState.Saved saved) {
            set("fth-check", workspace.text("shell.save.saved", saved.at().format(CLOCK)));
        } else if (state instanceof SaveState.Trouble broken) {
            trouble = true;
            set("fth-alert-triangle", workspace.text("shell.save.not"));
            retry.setOnAction(event -> broken.retry().run());
        } else {
            set("fth-check", workspace.text("shell.save.untouched"));
        }
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("trouble"), trouble);
        getChildren().setAll(icon);
        if (!folded) {
            getChildren().add(text);
            if (trouble) {
                getChildren().add(retry);
            }
        }
    }

    private void set(String iconCode, String words) {
        icon.setIconLiteral(iconCode);
        text.setText(words);
        tooltip.setText(words);
        setAccessibleText(words);
    }
}
