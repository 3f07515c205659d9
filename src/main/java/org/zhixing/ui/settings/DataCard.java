package org.zhixing.ui.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.desk.BrokenLog;
import org.zhixing.desk.ChangedOutside;
import org.zhixing.desk.Desk;
import org.zhixing.store.StoreHealth;
import org.zhixing.ui.common.FileAsk;
import org.zhixing.ui.common.PlaceNotice;
import org.zhixing.ui.secrets.SealedBackup;
import org.zhixing.ui.workspace.AcceptingChange;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** Where the data file is; a copy of it now, and back again. */
final class DataCard extends VBox {

    private final Workspace workspace;

    DataCard(Workspace workspace) {
        super(12);
        this.workspace = workspace;
        getStyleClass().add("zx-card");
        Label head = new Label(workspace.text("settings.data"));
        head.getStyleClass().add("zx-section");
        boolean open = workspace.deskProperty().get() != null;
        Label where = new Label(open ? workspace.desk().store().toString() : workspace.text("settings.data.none"));
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        Label explain = new Label(workspace.text("settings.data.explain"));
        explain.getStyleClass().addAll("zx-caption");
        explain.setWrapText(true);
        explain.setMinHeight(Region.USE_PREF_SIZE);
        Button backup = new Button(workspace.text("settings.backup"));
        backup.setOnAction(event -> backup());
        backup.setDisable(!open);
        Button archive = new Button(workspace.text("settings.archive"));
        archive.setOnAction(event -> archive());
        archive.setDisable(!open);
        Button restore = new Button(workspace.text("settings.restore"));
        restore.setOnAction(event -> restore());
        restore.setDisable(!open);
        Button check = new Button(workspace.text("settings.check"));
        check.setOnAction(event -> check());
        check.setDisable(!open);
        // With large text they need two lines.
        FlowPane buttons = new FlowPane(8, 8, backup, archive, restore, check);
        buttons.setAlignment(Pos.CENTER_LEFT);
        CheckBox recent = new CheckBox(workspace.text("settings.keepRecent.label"));
        recent.selectedProperty().bindBidirectional(workspace.settings().keepRecent());
        recent.setWrapText(true);
        recent.setId("settings-keep-recent");
        getChildren()
                .addAll(
                        head,
                        SettingsScreen.row(workspace.text("settings.data.where"), where),
                        explain,
                        SettingsScreen.row(workspace.text("settings.keepRecent"), recent),
                        buttons);
        if (open) {
            tellPlace();
        }
    }

    private void tellPlace() {
        Desk desk = workspace.desk();
        workspace.work(() -> PlaceNotice.Told.of(desk), told -> {
            getChildren().removeIf(PlaceNotice.class::isInstance);
            if (!told.isNothing()) {
                getChildren()
                        .add(new PlaceNotice(
                                workspace.messages().get(),
                                told,
                                this::restore,
                                () -> AcceptingChange.run(workspace, this::tellPlace),
                                copy -> workspace.openStore(copy, () -> workspace.go("home", null))));
            }
        });
    }

    private void backup() {
        String suggested = workspace.text(
                        "settings.backup.file",
                        LocalDate.now(ZoneId.systemDefault()).toString()) + ".zhixing";
        data().save(this, workspace.text("settings.backup"), suggested)
                .ifPresent(file -> workspace.work(
                        () -> {
                            workspace.desk().backup(file);
                            return file;
                        },
                        done -> workspace.say(written("settings.backup.done", done, done.toString()))));
    }

    private void archive() {
        String suggested = workspace.text(
                        "settings.archive.file",
                        LocalDate.now(ZoneId.systemDefault()).toString()) + ".zhixing-archive";
        FileAsk.archive(workspace.text("settings.archive"))
                .save(this, workspace.text("settings.archive"), suggested)
                .ifPresent(file -> workspace.work(
                        () -> workspace.desk().attachments().archive(file),
                        attached -> workspace.say(
                                written("settings.archive.done", file, file.toString(), String.valueOf(attached)))));
    }

    private Say written(String key, Path file, Object... particulars) {
        return new Say(
                workspace.text(key, particulars),
                workspace.text("overview.export.folder"),
                () -> workspace.openFolder(file));
    }

    private void restore() {
        FileAsk.restorable(workspace.text("shell.file.data"))
                .open(this, workspace.text("settings.restore"))
                .ifPresent(this::restore);
    }

    private void restore(Path file) {
        new SealedBackup(workspace, file, () -> {
                    workspace.say(Say.of(workspace.text("settings.restore.done")));
                    workspace.go("home", null);
                })
                .askAndRestore();
    }

    private void check() {
        workspace.work(
                () -> {
                    StoreHealth health = workspace.desk().check();
                    return new Checked(health, workspace.desk().brokenLog(health), ChangedOutside.of(workspace.desk()));
                },
                found -> workspace.show(new CheckResult(workspace, found.health(), found.broken(), found.outside())));
    }

    private record Checked(StoreHealth health, Optional<BrokenLog> broken, Optional<ChangedOutside> outside) {}

    private FileAsk data() {
        return FileAsk.dataFile(workspace.text("shell.file.data"));
    }
}
