package org.zhixing.ui.shell;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.desk.FoundFile;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Problem;

/** Says what the files are that were handed to the program, and offers the job of each kind. */
final class ArrivalDialog extends Dialog {

    private static final double WIDTH = 560;
    private static final int NAMED = 3;
    private static final int WITHOUT_SCROLLING = 5;

    private final Workspace workspace;
    private final BiConsumer<Arrivals.Group, Screen> begin;
    private boolean offered;

    ArrivalDialog(Workspace workspace, List<Arrivals.Group> groups, BiConsumer<Arrivals.Group, Screen> begin) {
        super(workspace.text("shell.arrived.title"));
        this.workspace = workspace;
        this.begin = begin;
        VBox rows = new VBox(16);
        groups.forEach(group -> rows.getChildren().add(row(group)));
        rows.setPrefWidth(WIDTH);
        if (groups.size() <= WITHOUT_SCROLLING) {
            add(rows);
        } else {
            ScrollPane scroll = new ScrollPane(rows);
            scroll.getStyleClass().addAll("edge-to-edge", "zx-scroll");
            scroll.setFitToWidth(true);
            scroll.setPrefViewportHeight(320);
            add(scroll);
        }
        Button close = button(workspace.text(offered ? "shell.arrived.leave" : "shell.close"), workspace::closeDialog);
        close.setId("arrived-close");
        close.setCancelButton(true);
    }

    private HBox row(Arrivals.Group group) {
        FontIcon icon = new FontIcon(icon(group.kind()));
        Label name = new Label(names(group));
        name.getStyleClass().add("zx-strong");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        Label what = new Label(what(group));
        what.getStyleClass().add("zx-dense");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(2, name, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, icon, words);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Screen screen : group.screens()) {
            row.getChildren().add(job(group, screen));
        }
        return row;
    }

    private Button job(Arrivals.Group group, Screen screen) {
        Button job = new Button(workspace.text("shell.arrived.job." + group.kind() + "." + screen.id()));
        job.setId("arrived-" + screen.id());
        job.setMinWidth(USE_PREF_SIZE);
        job.setOnAction(event -> begin.accept(group, screen));
        if (!offered) {
            job.getStyleClass().add("accent");
            job.setDefaultButton(true);
        }
        offered = true;
        return job;
    }

    private String names(Arrivals.Group group) {
        String names = group.files().stream()
                .limit(NAMED)
                .map(file -> String.valueOf(file.file().getFileName()))
                .collect(Collectors.joining(workspace.text("shell.arrived.separator")));
        int all = group.files().size();
        return all <= NAMED ? names : workspace.text("shell.arrived.more", names, String.valueOf(all));
    }

    private String what(Arrivals.Group group) {
        if (group.kind() == FoundFile.Kind.UNKNOWN) {
            return group.files().get(0).problems().stream()
                    .limit(NAMED)
                    .map(this::reason)
                    .collect(Collectors.joining("\n"));
        }
        String kind = workspace.text("shell.arrived.kind." + group.kind());
        return group.screens().isEmpty() ? kind + "\n" + workspace.text("shell.arrived.first") : kind;
    }

    /** The name of the file stands above already. */
    private String reason(Problem problem) {
        return workspace.text(problem.key(), problem.arguments().toArray());
    }

    private static String icon(FoundFile.Kind kind) {
        return switch (kind) {
            case DATA_FILE -> "fth-database";
            case ARCHIVE -> "fth-archive";
            case HAND_OVER -> "fth-lock";
            case ASSESSMENT -> "fth-check-square";
            case MODEL, MODEL_WORKBOOK -> "fth-layers";
            case BUNDLE -> "fth-share-2";
            case FORM, VOTES -> "fth-file-text";
            case LEDGER -> "fth-users";
            case RECORDS, TABLE -> "fth-grid";
            case UNKNOWN -> "fth-help-circle";
        };
    }
}
