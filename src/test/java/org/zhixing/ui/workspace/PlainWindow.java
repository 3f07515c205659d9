package org.zhixing.ui.workspace;

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
import org.zhixing.work.ProblemException;

/** A plain window around a screen: shows dialogs, remembers what was said last and where one was sent. */
public final class PlainWindow implements ShellPort {

    private final Pane root;
    private final AtomicReference<Say> said = new AtomicReference<>();
    private final AtomicReference<Place> gone = new AtomicReference<>();

    public PlainWindow(Stage stage, Workspace workspace) {
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
    public void go(Place there) {
        gone.set(there);
    }

    @Override
    public void problem(ProblemException problem) {
        throw new AssertionError(problem);
    }

    public String said() {
        Say last = said.get();
        return last == null ? "" : last.text();
    }

    public Place gone() {
        return gone.get();
    }

    /** Presses what the last message offers. */
    public void act() {
        OpenSelfCheck.run(said.get().act());
    }

    public static void await(Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }

    public static void press(FxRobot robot, String id) {
        Button button = (Button) node(robot, id);
        if (button.isDisabled()) {
            throw new AssertionError(id + " is disabled");
        }
        robot.interact(button::fire);
    }

    /** By its id, which may have a point in it. */
    public static Node node(FxRobot robot, String id) {
        return OpenSelfCheck.onFx(() -> robot.lookup(n -> id.equals(n.getId())).query());
    }

    public static boolean there(FxRobot robot, String id) {
        return OpenSelfCheck.onFx(() ->
                robot.lookup(n -> id.equals(n.getId()) && visible(n)).tryQuery().isPresent());
    }

    public static boolean shown(FxRobot robot, String text) {
        return texts(robot).stream().anyMatch(t -> t.contains(text));
    }

    /** What can be read at the moment; looked up on the FX thread, since a review that arrives builds the page anew. */
    public static List<String> texts(FxRobot robot) {
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
