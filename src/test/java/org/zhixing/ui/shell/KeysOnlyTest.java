package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.shell.Tour.until;
import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Settings;

/** Somebody who has no mouse does one job after the other, and presses every key that the page of keys lists. */
@ExtendWith(ApplicationExtension.class)
class KeysOnlyTest {

    private static final int FAR = 250;

    @TempDir
    private static Path folder;

    private final FxRobot robot = new FxRobot();
    private Tour tour;

    @Start
    void start(Stage stage) {
        tour = new Tour(stage, folder);
    }

    @AfterEach
    void close() {
        tour.close();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        tour.settle();
    }

    /** Id of what has the focus, or of what it is a part of. */
    private String focused() {
        return onFx(() -> {
            Node node = tour.scene().getFocusOwner();
            while (node != null && node.getId() == null) {
                node = node.getParent();
            }
            return node == null ? "" : node.getId();
        });
    }

    private void tabTo(String id) {
        until(() -> tour.has(id));
        for (int pressed = 0; pressed < FAR && !focused().equals(id); pressed++) {
            robot.type(KeyCode.TAB);
        }
        assertEquals(id, focused());
    }

    private void enter(String id) {
        tabTo(id);
        push(KeyCode.ENTER);
    }

    private void page(String screen) {
        for (KeyCode digit : List.of(
                KeyCode.DIGIT1,
                KeyCode.DIGIT2,
                KeyCode.DIGIT3,
                KeyCode.DIGIT4,
                KeyCode.DIGIT5,
                KeyCode.DIGIT6,
                KeyCode.DIGIT7,
                KeyCode.DIGIT8,
                KeyCode.DIGIT9,
                KeyCode.DIGIT0)) {
            if (!shown(screen)) {
                push(KeyCode.CONTROL, digit);
            }
        }
        assertTrue(shown(screen), screen);
    }

    private boolean shown(String screen) {
        return onFx(() -> tour.workspace().place().get().screen()).equals(screen);
    }

    private boolean has(String id) {
        return onFx(() -> tour.has(id));
    }

    @Test
    void anAgencyIsSetUpAndTheSampleReadChangedAndPlannedWithKeysAlone() {
        anAgencyIsSetUp();
        theSampleIsOpened();
        assertEquals(
                List.of("0", "1", "Ctrl+1", "Ctrl+2", "J", "K", "/"),
                Stream.of("0–1", "Ctrl+1–2", "J / K", "/")
                        .flatMap(keys -> ListedKeys.single(keys).stream())
                        .toList());
        assertEquals(List.of(), ListedKeys.silent(tour), "listed keys that nobody takes");
        thePageIsTurned();
        aThemeIsChosen();
        aRaterIsAdded();
        anActionIsPlanned();
    }

    private void anAgencyIsSetUp() {
        until(() -> tour.workspace().deskProperty().get() != null);
        enter("home-new");
        tabTo("new-agency");
        robot.write("Green Field");
        tabTo("new-rater");
        robot.write("Zhou");
        push(KeyCode.ENTER);
        until(() -> tour.workspace().review().get() != null);
        assertEquals("Green Field", tour.workspace().assessment().get().agency().value());
    }

    private void theSampleIsOpened() {
        OpenSelfCheck.run(() -> tour.workspace().go("home", null));
        tour.settle();
        enter("home-sample");
        until(() -> tour.workspace().review().get() != null
                && tour.workspace().assessment().get().raters().size() == 8);
    }

    private void thePageIsTurned() {
        page("overview");
        OpenSelfCheck.run(tour.scene().getRoot()::requestFocus);
        double top = top();
        push(KeyCode.END);
        double end = top();
        assertTrue(end < top - 100, top + " " + end);
        push(KeyCode.PAGE_UP);
        assertTrue(top() > end + 100);
        push(KeyCode.HOME);
        assertEquals(top, top(), 1);
    }

    private double top() {
        return onFx(() -> Seen.place(tour.node("total-score")).getMinY());
    }

    private void aThemeIsChosen() {
        push(KeyCode.CONTROL, KeyCode.K);
        robot.write("sz");
        push(KeyCode.ENTER);
        assertTrue(shown("settings"));
        for (int pressed = 0; pressed < FAR && !onTheme(); pressed++) {
            robot.type(KeyCode.TAB);
        }
        push(KeyCode.RIGHT);
        assertEquals(Settings.Theme.DARK, onFx(() -> tour.settings().theme().get()));
        assertTrue(
                onFx(() -> tour.scene().getFocusOwner().getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("focus-visible"))),
                "the ring goes along with an arrow key");
    }

    private boolean onTheme() {
        return onFx(() -> tour.scene().getFocusOwner() instanceof ToggleButton choice
                && choice.getUserData() instanceof Settings.Theme);
    }

    private void aRaterIsAdded() {
        page("raters");
        push(KeyCode.DIGIT1);
        if (!has("add-rater")) {
            push(KeyCode.DIGIT2);
        }
        enter("add-rater");
        robot.write("Wen");
        push(KeyCode.ENTER);
        until(() -> tour.workspace().assessment().get().raters().size() == 9);
    }

    private void anActionIsPlanned() {
        page("actions");
        push(KeyCode.N);
        until(() -> tour.has("action-title"));
        tabTo("action-title");
        robot.write("Read five files aloud");
        enter("action-done");
        until(() -> !tour.has("action-dialog"));
        assertTrue(onFx(() -> tour.workspace().session().get().dossier().plan().actions().stream()
                .anyMatch(action -> action.title().value().equals("Read five files aloud"))));
    }
}
