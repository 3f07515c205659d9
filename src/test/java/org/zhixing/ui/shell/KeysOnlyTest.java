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
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.ui.workspace.Settings;

/** Somebody who has no mouse does one job after the other, and presses every key that the page of keys lists. */
@ExtendWith(ApplicationExtension.class)
class KeysOnlyTest {

    @TempDir
    private static Path folder;

    private Tour tour;
    private Keyboard keys;

    @Start
    void start(Stage stage) {
        tour = new Tour(stage, folder);
        keys = new Keyboard(tour);
    }

    @AfterEach
    void close() {
        tour.close();
    }

    @Test
    void anAgencyIsSetUpAndTheSampleReadChangedAndPlannedWithKeysAlone() {
        anAgencyIsSetUp();
        theSampleIsOpened();
        assertEquals(
                List.of("0", "1", "Ctrl+1", "Ctrl+2", "J", "K", "/"),
                Stream.of("0–1", "Ctrl+1–2", "J / K", "/")
                        .flatMap(each -> ListedKeys.single(each).stream())
                        .toList());
        assertEquals(List.of(), ListedKeys.silent(tour), "listed keys that nobody takes");
        thePageIsTurned();
        aThemeIsChosen();
        aRaterIsAdded();
        anActionIsPlanned();
    }

    private void anAgencyIsSetUp() {
        until(() -> tour.workspace().deskProperty().get() != null);
        tour.settle();
        assertEquals("home-sample", keys.focused(), "where a page begins");
        keys.setUp("Green Field", "Zhou");
        assertEquals("Green Field", tour.workspace().assessment().get().agency().value());
    }

    private void theSampleIsOpened() {
        keys.choose("agency-menu", "开始页");
        keys.enter("home-sample");
        until(() -> tour.workspace().review().get() != null
                && tour.workspace().assessment().get().raters().size() == 8);
    }

    private void thePageIsTurned() {
        keys.page("overview");
        double top = top();
        keys.push(KeyCode.END);
        double end = top();
        assertTrue(end < top - 100, top + " " + end);
        keys.push(KeyCode.PAGE_UP);
        assertTrue(top() > end + 100);
        keys.push(KeyCode.HOME);
        assertEquals(top, top(), 1);
    }

    private double top() {
        return onFx(() -> Seen.place(tour.node("total-score")).getMinY());
    }

    private void aThemeIsChosen() {
        keys.find("sz", "settings");
        keys.tabUntil("a theme", KeysOnlyTest::isTheme);
        keys.push(KeyCode.RIGHT);
        assertEquals(Settings.Theme.DARK, onFx(() -> tour.settings().theme().get()));
        assertEquals("", keys.seen(), "the ring goes along with an arrow key");
    }

    private static boolean isTheme(Node node) {
        return node instanceof ToggleButton choice && choice.getUserData() instanceof Settings.Theme;
    }

    private void aRaterIsAdded() {
        keys.page("raters");
        keys.push(KeyCode.DIGIT1);
        if (!keys.has("add-rater")) {
            keys.push(KeyCode.DIGIT2);
        }
        keys.enter("add-rater");
        keys.write("Wen");
        keys.push(KeyCode.ENTER);
        until(() -> tour.workspace().assessment().get().raters().size() == 9);
    }

    private void anActionIsPlanned() {
        keys.page("actions");
        keys.push(KeyCode.N);
        until(() -> tour.has("action-title"));
        keys.tabTo("action-title");
        keys.write("Read five files aloud");
        keys.enter("action-done");
        until(() -> !tour.has("action-dialog"));
        assertTrue(onFx(() -> tour.workspace().session().get().dossier().plan().actions().stream()
                .anyMatch(action -> action.title().value().equals("Read five files aloud"))));
    }
}
