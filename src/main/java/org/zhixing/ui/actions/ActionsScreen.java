package org.zhixing.ui.actions;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.plan.Action;
import org.zhixing.review.Review;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.ui.workspace.KeyHelp;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Workspace;

/** Who does what by when; and whether last year's actions moved anything. */
public final class ActionsScreen implements Screen {

    private final Clock clock;
    private @Nullable Planning planning;
    private @Nullable PlanPage page;

    public ActionsScreen() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    /** @param clock says which day it is */
    public ActionsScreen(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "actions";
    }

    @Override
    public String icon() {
        return "fth-flag";
    }

    @Override
    public String nameKey() {
        return "actions.name";
    }

    @Override
    public String questionKey() {
        return "actions.question";
    }

    @Override
    public Group group() {
        return Group.IMPROVEMENT;
    }

    @Override
    public List<KeyHelp> keys() {
        return List.of(
                new KeyHelp("← ↑ → ↓", "actions.key.step"),
                new KeyHelp("↵", "actions.key.open"),
                new KeyHelp("1–4", "actions.key.state"),
                new KeyHelp("N", "actions.key.new"),
                new KeyHelp("Delete", "actions.key.remove"),
                new KeyHelp("B", "actions.key.shape"));
    }

    private Planning planning(Workspace workspace) {
        Planning known = planning;
        if (known == null || known.workspace() != workspace) {
            known = new Planning(workspace, clock);
            known.ask(action -> open(workspace, action), action -> askWhy(workspace, action));
            planning = known;
        }
        return known;
    }

    private void open(Workspace workspace, Action action) {
        ask(workspace, new ActionDialog(planning(workspace), action, visible(workspace)));
    }

    private void askWhy(Workspace workspace, Action action) {
        Planning known = planning(workspace);
        ask(workspace, new WhyDialog(workspace, known.words().title(action), why -> known.drop(action, why)));
    }

    /** Once the dialog has gone the keys are about the chosen action again, whose card may be another one by then. */
    private void ask(Workspace workspace, Dialog dialog) {
        dialog.sceneProperty().addListener((observable, was, is) -> {
            if (is == null) {
                Platform.runLater(this::focus);
            }
        });
        workspace.show(dialog);
    }

    /** The review, once results may be shown. */
    static @Nullable Review visible(Workspace workspace) {
        AssessmentSession open = workspace.session().get();
        return open != null && open.mayShowOthers() ? workspace.review().get() : null;
    }

    @Override
    public List<Node> actions(Workspace workspace) {
        Planning known = planning(workspace);
        Button add = Parts.button(workspace.text("actions.add"), known::openNew);
        add.setGraphic(Parts.icon("fth-plus"));
        add.setId("action-new");
        Button export = Parts.button(workspace.text("actions.export"), () -> {}, "accent");
        export.setOnAction(event -> workspace.show(new ExportDialog(new PlanFiles(known), export)));
        export.setGraphic(Parts.icon("fth-download"));
        export.setId("plan-export");
        Follow.whileShown(
                export,
                workspace.dossier(),
                d -> Parts.show(export, !known.plan().actions().isEmpty()));
        return List.of(add, export);
    }

    @Override
    public Node view(Workspace workspace) {
        Planning known = planning(workspace);
        PlanPage shown = new PlanPage(known);
        page = shown;
        StackPane centred = new StackPane(shown);
        centred.setAlignment(Pos.TOP_CENTER);
        centred.getStyleClass().add("zx-page-body");
        ScrollPane around = new ScrollPane(centred);
        around.setFitToWidth(true);
        around.getStyleClass().addAll("edge-to-edge", "zx-scroll", "actions-screen");
        ActionsSheet.dress(around);
        Follow.whileShown(around, workspace.dossier(), d -> shown.follow());
        Follow.whileShown(around, workspace.review(), r -> shown.follow());
        Follow.whileShown(around, known.shape(), s -> shown.follow());
        Follow.whileShown(around, known.order(), o -> shown.follow());
        return around;
    }

    @Override
    public void shown(@Nullable String place) {
        Planning known = planning;
        if (known != null && place != null) {
            known.plan().actions().stream()
                    .filter(a -> a.id().equals(place) || place.equals(a.recommendation()))
                    .findFirst()
                    .ifPresent(a -> known.chosen().set(a.id()));
            focus();
        }
    }

    private void focus() {
        if (page != null) {
            page.focusChosen();
        }
    }

    @Override
    public boolean key(KeyEvent pressed) {
        Planning known = planning;
        if (known == null || pressed.isShortcutDown() || pressed.isAltDown() || pressed.isMetaDown()) {
            return false;
        }
        return ActionKeys.take(known, pressed, page == null ? null : page.getScene(), this::focus);
    }
}
