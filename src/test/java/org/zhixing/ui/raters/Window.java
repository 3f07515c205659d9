package org.zhixing.ui.raters;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.ProblemException;

/** A plain window that shows dialogs, and remembers what was said last. */
final class Window implements ShellPort {

    private final Pane root;
    private final AtomicReference<Say> said = new AtomicReference<>();

    Window(Stage stage, Workspace workspace) {
        root = (Pane) stage.getScene().getRoot();
        workspace.attach(this);
    }

    @Override
    public void show(Region dialog) {
        closeDialog();
        root.getChildren().add(dialog);
        dialog.requestFocus();
    }

    @Override
    public void closeDialog() {
        root.getChildren().remove(1, root.getChildren().size());
    }

    @Override
    public void say(Say say) {
        said.set(say);
    }

    @Override
    public void problem(ProblemException problem) {
        throw new AssertionError(problem);
    }

    String said() {
        Say last = said.get();
        return last == null ? "" : last.text();
    }

    /** Presses what the last message offers. */
    void act() {
        OpenSelfCheck.run(said.get().act());
    }

    static void await(Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }

    static void press(FxRobot robot, String id) {
        Button button = button(robot, id);
        if (button.isDisabled()) {
            throw new AssertionError(id + " is disabled");
        }
        robot.interact(button::fire);
    }

    /** By its id, which may have a point in it. */
    static Button button(FxRobot robot, String id) {
        return OpenSelfCheck.onFx(
                () -> robot.lookup(n -> ("#" + n.getId()).equals(id)).queryAs(Button.class));
    }

    static boolean shown(FxRobot robot, String text) {
        return texts(robot).stream().anyMatch(t -> t.contains(text));
    }

    /** What can be read at the moment; looked up on the FX thread, since a review that arrives builds the page anew. */
    static List<String> texts(FxRobot robot) {
        return OpenSelfCheck.onFx(
                () -> robot.lookup(n -> n instanceof Labeled l && l.getText() != null && visible(l)).queryAll().stream()
                        .map(n -> ((Labeled) n).getText())
                        .toList());
    }

    private static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
