package org.zhixing.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.SettingsFile;
import org.zhixing.ui.workspace.Workspace;

/** The whole program in its window on a data file of its own, gone through by ids. */
final class Tour {

    /** The smallest screen that everything has to fit. */
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 800;

    /** For a list that is read from files, in milliseconds, where much else is going on. */
    private static final long READING = 60_000;

    final Stage stage;
    final MainWindow window;

    /** On the FX thread. */
    Tour(Stage stage, Path folder) {
        this.stage = stage;
        // A stage keeps the size that somebody before gave it.
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        window = new MainWindow(stage, SettingsFile.at(folder.resolve("settings.properties")), opened -> {});
        // What comes in slowly is looked at once it is there.
        window.workspace().settings().motion().set(false);
        stage.show();
        window.open(new Opening(false, null), folder.resolve("zhixing.db"));
    }

    Workspace workspace() {
        return window.workspace();
    }

    Settings settings() {
        return workspace().settings();
    }

    void close() {
        OpenSelfCheck.run(window::close);
    }

    /** The whole sample is read and worked out, which takes a while where much else is going on. */
    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(3, TimeUnit.MINUTES, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come about", e);
        }
    }

    void sample() {
        until(() -> workspace().deskProperty().get() != null && has("home-sample"));
        press("home-sample");
        until(() -> workspace().review().get() != null);
    }

    void emptyAgency() {
        until(() -> workspace().deskProperty().get() != null && has("home-new"));
        press("home-new");
        OpenSelfCheck.run(() -> {
            ((TextInputControl) node("new-agency")).setText("A");
            ((TextInputControl) node("new-rater")).setText("B");
        });
        press("new-create");
        until(() -> workspace().review().get() != null);
    }

    Scene scene() {
        return stage.getScene();
    }

    /** The open dialog, or the whole window. */
    Node top() {
        Node root = scene().getRoot();
        return Seen.below(root).stream()
                .filter(DialogLayer.class::isInstance)
                .findFirst()
                .orElse(root);
    }

    /** The open dialog, or the screen with its title bar. */
    Node front() {
        Node top = top();
        return top instanceof DialogLayer layer
                ? layer.getChildren().get(0)
                : Seen.below(top).stream()
                        .filter(BorderPane.class::isInstance)
                        .map(frame -> ((BorderPane) frame).getCenter())
                        .findFirst()
                        .orElseThrow();
    }

    boolean has(String id) {
        return Seen.below(scene().getRoot()).stream().anyMatch(node -> id.equals(node.getId()));
    }

    Node node(String id) {
        return Seen.below(scene().getRoot()).stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    /** Waits for something that is shown once it has been read. */
    boolean comes(String id) {
        try {
            WaitForAsyncUtils.waitFor(
                    READING,
                    TimeUnit.MILLISECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> has(id.split(":", 2)[0])));
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Presses a button if it is there and can be pressed. */
    boolean press(String id) {
        String[] menu = id.split(":", 2);
        boolean there = OpenSelfCheck.onFx(() -> has(menu[0]) && !node(menu[0]).isDisabled());
        if (there) {
            OpenSelfCheck.run(() -> {
                if (menu.length == 1) {
                    ((ButtonBase) node(id)).fire();
                } else {
                    ((MenuButton) node(menu[0]))
                            .getItems()
                            .get(Integer.parseInt(menu[1]))
                            .fire();
                }
            });
            settle();
        }
        return there;
    }

    /** Waits until nothing is built any more. Styling all anew takes long and is done at the end alone. */
    void settle() {
        int before = -1;
        for (int same = 0; same < 3; ) {
            WaitForAsyncUtils.waitForFxEvents(1);
            int now = OpenSelfCheck.onFx(() -> {
                scene().getRoot().layout();
                return Seen.below(scene().getRoot()).size();
            });
            same = now == before ? same + 1 : 0;
            before = now;
            WaitForAsyncUtils.sleep(25, TimeUnit.MILLISECONDS);
        }
        for (int pass = 0; pass < 2; pass++) {
            OpenSelfCheck.run(() -> {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
            });
        }
    }
}
