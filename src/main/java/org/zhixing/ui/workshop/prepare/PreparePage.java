package org.zhixing.ui.workshop.prepare;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.zhixing.ui.common.Composing;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.workshop.Workshop;

/** Preparing a session. Every change is kept by itself, a moment after it; what is not sound yet is said beside its field. */
public final class PreparePage extends ScrollPane {

    private static final Duration MOMENT = Duration.millis(400);

    private final Workspace workspace;
    private final Running running;
    private final Draft draft;
    private final PauseTransition soon = new PauseTransition(MOMENT);
    private final Label titleHint = Parts.prose("", "zx-caption", "workshop-wrong");
    private final VignetteList list;
    private final VignetteEditor editor;
    private boolean unkept;

    public PreparePage(Workspace workspace, Running running) {
        this.workspace = workspace;
        this.running = running;
        Workshop now = running.now().get();
        draft = new Draft(now);
        boolean open = now.votes().isEmpty() && !now.erased();
        soon.setOnFinished(event -> {
            if (Composing.in(this)) {
                soon.playFromStart();
            } else {
                keep();
            }
        });
        list = new VignetteList(
                workspace, draft, new VignetteFiles(workspace, now.pinned()), this::changedList, this::selected);
        editor = new VignetteEditor(workspace, draft, running.model(), this::changedEditor);
        VBox left = new VBox(12, titleCard(), list);
        left.setMinWidth(320);
        left.setPrefWidth(360);
        left.setMaxWidth(400);
        HBox.setHgrow(editor, Priority.ALWAYS);
        editor.setMinWidth(0);
        HBox columns = new HBox(12, left, editor);
        columns.setMaxWidth(1560);
        VBox page = new VBox(12);
        page.getStyleClass().add("zx-page-body");
        if (!open) {
            Label locked = Parts.prose(workspace.text("workshop.prepare.locked"), "zx-dense");
            HBox notice = Parts.row(12, locked);
            notice.getStyleClass().add("zx-notice");
            notice.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("none"), true);
            page.getChildren().add(notice);
            columns.setDisable(true);
        }
        page.getChildren().add(columns);
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("workshop-prepare");
        sceneProperty().addListener((observable, old, scene) -> {
            if (scene == null) {
                keep();
            }
        });
        selected();
    }

    private VBox titleCard() {
        Label name = Parts.label(workspace.text("workshop.prepare.title"), "zx-caption");
        TextField title = new TextField(draft.title());
        title.setId("workshop-title");
        name.setLabelFor(title);
        title.setAccessibleText(name.getText());
        title.textProperty().addListener((observable, old, typed) -> {
            draft.retitle(typed);
            hint();
            changed();
        });
        hint();
        VBox card = Parts.card();
        card.setSpacing(6);
        card.getChildren().addAll(name, title, titleHint);
        return card;
    }

    private void hint() {
        boolean blank = draft.title().isBlank();
        titleHint.setText(blank ? workspace.text("workshop.prepare.title.blank") : "");
        Parts.show(titleHint, blank);
    }

    private void selected() {
        list.follow();
        editor.follow();
    }

    private void changedList() {
        selected();
        changed();
    }

    private void changedEditor() {
        list.follow();
        changed();
    }

    private void changed() {
        unkept = true;
        soon.playFromStart();
    }

    /** Keeps what was changed, if it is sound. */
    private void keep() {
        soon.stop();
        if (unkept && draft.sound()) {
            unkept = false;
            running.apply(draft.step());
        }
    }
}
