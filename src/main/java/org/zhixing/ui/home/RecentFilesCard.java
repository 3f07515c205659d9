package org.zhixing.ui.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.desk.Desk;
import org.zhixing.ui.workspace.RecentFiles;
import org.zhixing.ui.workspace.Workspace;

/** The data files opened last, beside the one that is open; those that are gone can be taken out of the list. */
final class RecentFilesCard extends VBox {

    private final Workspace workspace;
    private final HomeActions actions;
    private final Runnable changed;

    /** @param changed told when the list is another */
    RecentFilesCard(Workspace workspace, List<Path> files, HomeActions actions, Runnable changed) {
        super(4);
        this.workspace = workspace;
        this.actions = actions;
        this.changed = changed;
        Label head = new Label(workspace.text("home.files.title"));
        head.getStyleClass().add("zx-section");
        getChildren().add(head);
        files.forEach(file -> getChildren().add(row(file)));
        getStyleClass().add("zx-card");
    }

    /** All but the one that is open. */
    static List<Path> files(Workspace workspace) {
        Desk open = workspace.deskProperty().get();
        return RecentFiles.of(workspace.settings()).stream()
                .filter(file -> open == null || !file.equals(open.store()))
                .toList();
    }

    private HBox row(Path file) {
        boolean there = Files.isRegularFile(file);
        String called = String.valueOf(file.getFileName());
        Label name = new Label(called);
        name.getStyleClass().add(there ? "zx-strong" : "zx-muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        String folder = String.valueOf(file.getParent());
        String where = there ? folder : workspace.text("home.files.gone", folder);
        Label caption = new Label(where);
        caption.getStyleClass().add("zx-caption");
        caption.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        caption.setTooltip(new Tooltip(where));
        caption.setMinWidth(0);
        HBox inside = new HBox(12, name, caption);
        inside.setAlignment(Pos.CENTER_LEFT);
        Button open = new Button(null, inside);
        open.getStyleClass().setAll("zx-row");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.setDisable(!there);
        open.setAccessibleText(called + " " + where);
        open.setOnAction(event -> actions.openStore(file));
        inside.prefWidthProperty().bind(open.widthProperty().subtract(24));
        HBox.setHgrow(open, Priority.ALWAYS);
        Button forget = new Button(null, new FontIcon("fth-x"));
        forget.getStyleClass().addAll("flat", "button-icon");
        String what = workspace.text("home.files.forget", called);
        forget.setAccessibleText(what);
        forget.setTooltip(new Tooltip(what));
        forget.setOnAction(event -> {
            RecentFiles.forget(workspace.settings(), file);
            changed.run();
        });
        HBox row = new HBox(4, open, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
