package org.zhixing.ui.shell;

import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;
import static org.zhixing.ui.workspace.OpenSelfCheck.until;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.zhixing.ui.workspace.SettingsFile;
import org.zhixing.ui.workspace.Workspace;

/** The whole window on a data file of its own, with a clock to be moved and the sealing steps as a person does them. */
final class SealedRoom {

    static final String PASSPHRASE = "rain on the paper lantern";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T08:00:00Z"));
    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final Path settings;
    private final Path store;
    private MainWindow window;

    /** On the FX thread. */
    SealedRoom(Path folder, Stage stage) {
        this.stage = stage;
        settings = folder.resolve("settings.properties");
        store = folder.resolve("zhixing.db");
        open();
    }

    private void open() {
        window = new MainWindow(stage, SettingsFile.at(settings), opened -> {}, (InstantSource) now::get);
        stage.show();
        window.open(new Opening(false, null), store);
    }

    /** Closes the program and starts it again. */
    void restart() {
        stop();
        startAgain();
    }

    void stop() {
        robot.interact(window::close);
    }

    void startAgain() {
        robot.interact(this::open);
    }

    void close() {
        robot.interact(window::close);
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    Workspace workspace() {
        return window.workspace();
    }

    Path settingsFile() {
        return settings;
    }

    Stage stage() {
        return stage;
    }

    boolean locked() {
        return onFx(() -> workspace().screenLock().locked().get());
    }

    /** The sample agency, sealed in the settings; the recovery code that was shown. */
    String seal() {
        untilOpen();
        press("home-sample");
        until(() -> workspace().session().get() != null);
        robot.interact(() -> workspace().go("settings", null));
        press("protect-on");
        type("new-passphrase", PASSPHRASE);
        type("new-again", PASSPHRASE);
        press("step-go");
        return keepCode();
    }

    /** Opens the sealed sample agency that is there already, and goes where {@link #seal} ends. */
    void openSealed() {
        type("unlock-passphrase", PASSPHRASE);
        press("unlock-open");
        untilOpen();
        robot.interact(() -> {
            workspace().openAssessment(workspace().desk().assessments().get(0).id());
            workspace().go("settings", null);
        });
    }

    /** Waits for a recovery code, proves that it was kept, and leaves. */
    String keepCode() {
        String code = keepCodeOnly();
        until(() -> robot.lookup(".zx-dialog").tryQuery().isEmpty());
        return code;
    }

    /** The same where another step follows. */
    String keepCodeOnly() {
        untilShown("code-first");
        List<String> groups = onFx(() -> robot.lookup(".zx-code-group").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList());
        type("code-first", groups.get(asked("code-first")));
        type("code-second", groups.get(asked("code-second")));
        press("step-done");
        return String.join("-", groups);
    }

    /** Which group a field asks for, from 0: the only number in its name. */
    private int asked(String field) {
        return Integer.parseInt(onFx(() -> node(field).getAccessibleText()).replaceAll("\\D", "")) - 1;
    }

    void untilOpen() {
        until(() -> workspace().deskProperty().get() != null);
    }

    void untilShown(String id) {
        until(() ->
                robot.lookup(n -> id.equals(n.getId()) && visible(n)).tryQuery().isPresent());
    }

    void press(String id) {
        untilShown(id);
        until(() -> !node(id).isDisabled());
        robot.interact(() -> ((Button) node(id)).fire());
    }

    /** Types where a person would; the field has to be there and take the focus. */
    void type(String id, String text) {
        untilShown(id);
        robot.interact(() -> {
            node(id).requestFocus();
            ((TextInputControl) node(id)).setText(text);
        });
    }

    Node node(String id) {
        return robot.lookup(n -> id.equals(n.getId())).query();
    }

    String text(String id) {
        return onFx(() ->
                node(id) instanceof Labeled labeled ? labeled.getText() : ((TextInputControl) node(id)).getText());
    }

    static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
