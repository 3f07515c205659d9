package org.zhixing.ui.raters;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.Change;
import org.zhixing.desk.RaterProgress;
import org.zhixing.desk.SessionState;
import org.zhixing.model.Role;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/** Who rates and how far each is; adding, changing and removing in place. */
final class RosterCard extends VBox {

    private final Workspace workspace;
    private final Roster roster;
    /** Id of the rater being changed, empty for a new one, null while nothing is being written. */
    private @Nullable String writing;

    RosterCard(Workspace workspace, Roster roster) {
        this.workspace = workspace;
        this.roster = roster;
        getStyleClass().add("zx-card");
    }

    void add() {
        writing = "";
        refresh();
    }

    void refresh() {
        var session = workspace.session().get();
        if (session != null) {
            show(session.assessment(), session.state());
        }
    }

    private void show(Assessment assessment, SessionState state) {
        getChildren().setAll(head(state));
        RaterForm form = null;
        for (RaterProgress progress : state.raters()) {
            if (progress.rater().id().equals(writing)) {
                form = form(assessment, progress.rater());
                getChildren().add(form);
            } else {
                getChildren().add(row(assessment, progress, state.closed()));
            }
        }
        if (state.raters().isEmpty() && writing == null) {
            getChildren().add(prose(text("raters.empty"), "zx-dense"));
        }
        if ("".equals(writing)) {
            form = form(assessment, null);
            getChildren().add(form);
        }
        if (form != null) {
            form.requestFocus();
        }
        String missing = roster.missing(assessment);
        if (!state.raters().isEmpty() && !missing.isEmpty()) {
            getChildren().add(prose(text("raters.missing", missing), "zx-caption"));
        }
        getChildren().add(prose(text(state.closed() ? "raters.locked" : "raters.blind"), "zx-caption"));
    }

    private HBox head(SessionState state) {
        Label title = label(text("raters.roster"), "zx-section");
        long submitted =
                state.raters().stream().filter(RaterProgress::submitted).count();
        Label count = label(
                text("raters.roster.count", String.valueOf(state.raters().size()), String.valueOf(submitted)),
                "zx-caption");
        Button add = new Button(text("raters.add"), new FontIcon("fth-user-plus"));
        add.setId("add-rater");
        add.setDisable(state.closed());
        add.setOnAction(e -> add());
        return line(12, title, count, spring(), add);
    }

    private RaterForm form(Assessment assessment, @Nullable Rater old) {
        return new RaterForm(
                roster,
                assessment,
                old,
                rater -> {
                    writing = null;
                    workspace.apply(new Change.PutRater(rater));
                    if (old == null && workspace.rater().get().isEmpty()) {
                        workspace.rater().set(rater.id());
                    }
                    refresh();
                },
                () -> {
                    writing = null;
                    refresh();
                });
    }

    private HBox row(Assessment assessment, RaterProgress progress, boolean closed) {
        Rater rater = progress.rater();
        Label code = label(roster.names().code(assessment, rater), "code-name");
        Label name = label(roster.names().name(assessment, rater), "rater-name", "zx-strong");
        name.setMinWidth(0);
        VBox who = new VBox(name, prose(roster.names().role(rater.role()), "zx-caption"));
        who.setMinWidth(120);
        who.setPrefWidth(200);
        ProgressBar bar = new ProgressBar(progress.asked() == 0 ? 0 : (double) progress.answered() / progress.asked());
        bar.getStyleClass().addAll("small", "zx-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox far = new VBox(4, counts(progress), bar);
        far.getStyleClass().add("rater-far");
        HBox.setHgrow(far, Priority.ALWAYS);
        HBox row = line(12, code, who, far, fixed("rater-state", state(progress)), fixed("rater-act", act(rater)));
        Button edit = icon("fth-edit-2", "raters.edit", () -> {
            writing = rater.id();
            refresh();
        });
        Button remove = icon("fth-x", "raters.remove", () -> remove(rater));
        edit.setVisible(!closed);
        remove.setVisible(!closed && !progress.submitted());
        row.getChildren().add(line(0, edit, remove));
        row.getStyleClass().add("rater-row");
        return row;
    }

    private Region act(Rater rater) {
        if (rater.id().equals(workspace.rater().get())) {
            return label(text("raters.answering"), "zx-tag", "brand");
        }
        Button as = new Button(text("raters.answerAs"));
        as.getStyleClass().add("small");
        as.setOnAction(e -> {
            workspace.rater().set(rater.id());
            workspace.go("rating", null);
        });
        return as;
    }

    /** The columns of the list stand below each other. */
    private static HBox fixed(String column, Region inside) {
        inside.setMinWidth(USE_PREF_SIZE);
        HBox box = line(0, inside);
        box.getStyleClass().add(column);
        return box;
    }

    private FlowPane counts(RaterProgress progress) {
        FlowPane counts = new FlowPane(
                12,
                0,
                label(
                        text("raters.progress", String.valueOf(progress.answered()), String.valueOf(progress.asked())),
                        "zx-caption"));
        if (progress.cellsAsked() > 0) {
            counts.getChildren()
                    .add(label(
                            text(
                                    "raters.progress.cells",
                                    String.valueOf(progress.cellsAnswered()),
                                    String.valueOf(progress.cellsAsked())),
                            "zx-caption"));
        }
        return counts;
    }

    private Label state(RaterProgress progress) {
        if (progress.rater().role() == Role.C && !progress.rater().independent()) {
            Label tag = label(text("raters.notIndependent"), "zx-tag", "outlined");
            tag.setTooltip(new Tooltip(text("raters.add.independentNote")));
            return tag;
        }
        boolean begun = progress.answered() + progress.cellsAnswered() > 0;
        return progress.submitted()
                ? label(text("raters.submitted"), "zx-tag", "brand")
                : label(text(begun ? "raters.working" : "raters.notStarted"), "zx-tag");
    }

    private void remove(Rater rater) {
        workspace.apply(new Change.RemoveRater(rater.id()));
        Optional.ofNullable(workspace.session().get())
                .filter(s -> s.assessment().rater(rater.id()).isEmpty())
                .ifPresent(s -> {
                    if (workspace.rater().get().equals(rater.id())) {
                        workspace
                                .rater()
                                .set(s.assessment().raters().stream()
                                        .findFirst()
                                        .map(Rater::id)
                                        .orElse(""));
                    }
                    workspace.say(Say.passing(text("raters.removed"), text("raters.undo"), workspace::undo));
                });
    }

    private Button icon(String code, String key, Runnable act) {
        Button button = new Button(null, new FontIcon(code));
        button.getStyleClass().addAll("flat", "button-icon", "icon-only");
        button.setAccessibleText(text(key));
        button.setTooltip(new Tooltip(text(key)));
        button.setOnAction(e -> act.run());
        return button;
    }

    private String text(String key, Object... arguments) {
        return workspace.text(key, arguments);
    }

    private static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static Label prose(String text, String style) {
        Label label = label(text, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static HBox line(double gap, javafx.scene.Node... nodes) {
        HBox line = new HBox(gap, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
