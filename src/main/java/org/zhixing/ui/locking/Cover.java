package org.zhixing.ui.locking;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.RecoveryCode;
import org.zhixing.secrets.Unlocking;
import org.zhixing.ui.common.Covered;
import org.zhixing.ui.common.Mark;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.secrets.Protecting;
import org.zhixing.ui.secrets.UnlockForm;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;

/**
 * Covers the whole window until somebody gives the passphrase. What lies beneath, dialogs too, is not drawn, gets no key, no
 * mouse, no focus, and no screen reader finds it; it goes on being just as it was. Menus and tips are closed.
 */
public final class Cover extends StackPane {

    private static final double WIDTH = 400;

    private final Workspace workspace;
    private final Node beneath;
    private @Nullable Typing before;
    private @Nullable UnlockForm form;

    /** @param beneath everything else in the window */
    public Cover(Workspace workspace, Node beneath) {
        this.workspace = workspace;
        this.beneath = beneath;
        getStyleClass().add("zx-cover");
        setId("cover");
        setVisible(false);
        // What is pressed here ends here: a button beneath may have taken Enter for the whole window.
        addEventHandler(KeyEvent.ANY, KeyEvent::consume);
        workspace.screenLock().locked().addListener((observable, was, locked) -> {
            if (locked) {
                cover();
            } else {
                uncover();
            }
        });
    }

    private void cover() {
        Scene scene = getScene();
        before = Typing.in(scene);
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        beneath.setVisible(false);
        UnlockForm asked = form();
        form = asked;
        ScrollPane scroll = new ScrollPane(middle(asked));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().setAll(scroll);
        setVisible(true);
        if (scene != null) {
            Covered.set(scene, true);
        }
        // What lies in a scroll pane is in the window only once that has its looks.
        applyCss();
        asked.requestFocus();
    }

    private StackPane middle(UnlockForm asked) {
        VBox plate = new VBox(
                16,
                Parts.row(12, new Mark(40), Parts.label(workspace.text("secrets.lock.title"), "zx-page")),
                Parts.prose(workspace.text("secrets.lock.text"), "zx-dense", "zx-muted"),
                asked);
        plate.getStyleClass().addAll("zx-card", "zx-home-form");
        plate.setMaxSize(WIDTH, USE_PREF_SIZE);
        StackPane middle = new StackPane(plate);
        middle.setAlignment(Pos.CENTER);
        middle.setPadding(new Insets(24));
        return middle;
    }

    private UnlockForm form() {
        return new UnlockForm(
                workspace.messages().get(),
                "cover",
                workspace.text("secrets.unlock.button"),
                (with, told) -> workspace.work(
                        () -> workspace.screenLock().opens(with),
                        opens -> {
                            told.accept(opens ? UnlockForm.Outcome.OPENED : UnlockForm.Outcome.WRONG);
                            if (opens) {
                                workspace.screenLock().unlock();
                                offer(with);
                            }
                        },
                        problem -> {
                            told.accept(UnlockForm.Outcome.HINDERED);
                            workspace.problem(problem);
                        }));
    }

    /** Said and not asked: a dialog that was open beneath is back. */
    private void offer(Unlocking with) {
        if (with instanceof RecoveryCode code) {
            workspace.say(new Say(
                    workspace.text("secrets.renew.said"),
                    workspace.text("secrets.renew.act"),
                    () -> new Protecting(workspace).afterRecovery(code)));
        }
    }

    private void uncover() {
        Scene scene = getScene();
        getChildren().clear();
        form = null;
        setVisible(false);
        beneath.setVisible(true);
        if (scene != null) {
            Covered.set(scene, false);
        }
        Typing typing = before;
        before = null;
        if (typing != null) {
            typing.back();
        }
    }

    /** Whether the window is covered. */
    public boolean isCovering() {
        return form != null;
    }

    @Override
    public void requestFocus() {
        if (form != null) {
            form.requestFocus();
        }
    }
}
