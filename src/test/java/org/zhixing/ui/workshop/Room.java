package org.zhixing.ui.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.desk.WorkshopDesk;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;
import org.zhixing.workshop.Workshop;

/** The workshop screen on a real data file, with the title bar's buttons above it, and what a trainer does there. */
final class Room {

    final WorkshopScreen screen = new WorkshopScreen();
    final AtomicReference<Say> said = new AtomicReference<>();
    final AtomicReference<ProblemException> problem = new AtomicReference<>();
    private final OpenSelfCheck check;
    private final Stage stage;
    private final Pane window;

    Room(Path folder, Stage stage) {
        this.stage = stage;
        check = new OpenSelfCheck(folder, screen, stage);
        window = (Pane) stage.getScene().getRoot();
        window.getChildren()
                .setAll(new VBox((Node) screen.actions(check.workspace()).get(0), screen.view(check.workspace())));
        check.workspace().attach(new ShellPort() {
            @Override
            public void show(Region dialog) {
                window.getChildren().add(dialog);
            }

            @Override
            public void closeDialog() {
                window.getChildren().remove(1, window.getChildren().size());
            }

            @Override
            public void say(Say say) {
                said.set(say);
            }

            @Override
            public void problem(ProblemException told) {
                problem.set(told);
            }
        });
    }

    Workspace workspace() {
        return check.workspace();
    }

    Stage stage() {
        return stage;
    }

    WorkshopDesk desk() {
        return OpenSelfCheck.onFx(() -> check.workspace().desk()).workshops();
    }

    /** The only session there is, as it is on disk. */
    Workshop stored() {
        return desk().read(desk().list().get(0).id());
    }

    void close() {
        check.close();
    }

    // What is seen

    static Scene scene(Window window) {
        return window.getScene();
    }

    /** Waits for it: what is on disk is on the screen a moment later. */
    Node node(String id) {
        until(() -> has(id));
        return OpenSelfCheck.onFx(() -> stage.getScene().lookup("#" + id));
    }

    boolean has(String id) {
        return OpenSelfCheck.onFx(() -> stage.getScene().lookup("#" + id) != null);
    }

    /** Every text that can be seen below a root, in reading order. */
    static List<String> texts(Parent root) {
        return OpenSelfCheck.onFx(() -> root.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(Room::visible)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    List<String> texts() {
        return texts(stage.getScene().getRoot());
    }

    static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    // What is done

    void press(String id) {
        until(() -> has(id) && !node(id).isDisabled());
        OpenSelfCheck.run(() -> ((ButtonBase) node(id)).fire());
        settle();
    }

    /** Presses the choice of a switch or a button that has this text. */
    void choose(String text) {
        OpenSelfCheck.run(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase button && text.equals(button.getText()) && visible(node))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire());
        settle();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }
}
