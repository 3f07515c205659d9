package org.zhixing.ui.home;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.desk.Desk;
import org.zhixing.desk.TrashWords;
import org.zhixing.records.Period;
import org.zhixing.store.TrashedRow;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Trashing;
import org.zhixing.ui.workspace.Workspace;

/** What is in the trash, to be put back or deleted for good. */
final class TrashPage extends VBox {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final double WIDTH = 760;

    private final Workspace workspace;
    private final Trashing trashing;
    private final VBox rows = new VBox(8);
    private final Button back;

    TrashPage(Workspace workspace, Trashing trashing, Runnable leave) {
        super(16);
        this.workspace = workspace;
        this.trashing = trashing;
        setMaxSize(WIDTH, USE_PREF_SIZE);
        getStyleClass().addAll("zx-card", "zx-home-form", "zx-trash");
        back = Parts.button(workspace.text("home.form.back"), leave);
        back.setId("trash-back");
        back.setCancelButton(true);
        getChildren()
                .addAll(
                        Parts.row(12, Parts.label(workspace.text("trash.title"), "zx-page"), Parts.spring(), back),
                        Parts.prose(workspace.text("trash.explain"), "zx-dense", "zx-muted"),
                        rows);
    }

    void read() {
        Desk desk = workspace.desk();
        workspace.work(() -> desk.trash().list(), this::show);
    }

    private void show(List<TrashedRow> trashed) {
        rows.getChildren().clear();
        if (trashed.isEmpty()) {
            VBox empty = new VBox(
                    8,
                    Parts.icon("fth-trash-2", "zx-trash-none"),
                    Parts.label(workspace.text("trash.empty.title"), "zx-strong"),
                    Parts.prose(workspace.text("trash.empty.text"), "zx-dense", "zx-muted"));
            empty.getStyleClass().add("zx-trash-empty");
            rows.getChildren().add(empty);
        }
        trashed.forEach(row -> rows.getChildren().add(row(row)));
    }

    @Override
    public void requestFocus() {
        back.requestFocus();
    }

    private HBox row(TrashedRow row) {
        String name = name(row);
        Label title = Parts.prose(name, "zx-strong");
        String facts = facts(row);
        VBox words = new VBox(2, title, Parts.prose(facts, "zx-caption"));
        String holds = TrashWords.holds(workspace.messages().get(), row);
        if (!holds.isEmpty()) {
            words.getChildren().add(Parts.prose(holds, "zx-caption"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button restore = Parts.button(workspace.text("trash.restore"), () -> trashing.restore(row.id(), name), "small");
        restore.getStyleClass().add("trash-restore");
        restore.setAccessibleText(workspace.text("trash.restore.spoken", name));
        if (row.withAssessment() != null) {
            restore.setDisable(true);
            words.getChildren().add(Parts.prose(workspace.text("trash.withAssessment"), "zx-caption"));
        }
        Button delete = Parts.button(
                workspace.text("trash.delete"),
                () -> workspace.show(new DeleteQuestion(workspace, name, holds, () -> delete(row.id(), name))),
                "small",
                "flat");
        delete.getStyleClass().add("trash-delete");
        delete.setAccessibleText(workspace.text("trash.delete.spoken", name));
        HBox line = Parts.row(12, Parts.icon(icon(row.kind()), "zx-trash-kind"), words, restore, delete);
        line.getStyleClass().add("zx-trash-row");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void delete(String id, String name) {
        Desk desk = workspace.desk();
        workspace.work(() -> desk.trash().delete(id), swept -> {
            trashing.forget(id);
            read();
            requestFocus();
            workspace.say(Say.of(workspace.text(swept ? "trash.deleted" : "trash.deleted.later", name)));
        });
    }

    private String facts(TrashedRow row) {
        String kind = TrashWords.kind(workspace.messages().get(), row.kind());
        String since = MOMENT.format(row.since().atZone(ZoneId.systemDefault()));
        Period period = row.period();
        return period == null
                ? workspace.text("trash.row", kind, since)
                : workspace.text(
                        "trash.row.period",
                        kind,
                        period.from().toString(),
                        period.to().toString(),
                        since);
    }

    private String name(TrashedRow row) {
        Period period = row.period();
        String year = period == null ? "" : String.valueOf(period.year());
        String title = row.name().value();
        return switch (row.kind()) {
            case ASSESSMENT -> workspace.text("trash.name", title, year);
            case AUDIT -> workspace.text("trash.name.audit", title, row.agency().value(), year);
            case WORKSHOP -> title;
        };
    }

    private static String icon(TrashedRow.Kind kind) {
        return switch (kind) {
            case ASSESSMENT -> "fth-check-square";
            case AUDIT -> "fth-folder";
            case WORKSHOP -> "fth-monitor";
        };
    }
}
