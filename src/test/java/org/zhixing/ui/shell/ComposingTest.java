package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.assessment.Assessment;
import org.zhixing.ui.workspace.OpenSelfCheck;

/** Chinese is typed with letters, digits, space and Enter: while a word is being composed none of them does anything else. */
@ExtendWith(ApplicationExtension.class)
class ComposingTest {

    @TempDir
    private static Path folder;

    private static int starts;

    private Tour tour;

    @Start
    void start(Stage stage) {
        tour = new Tour(stage, folder.resolve("start" + ++starts));
    }

    @AfterEach
    void close() {
        tour.close();
    }

    private static InputMethodEvent word(String composed, String committed) {
        return new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                composed.isEmpty()
                        ? List.of()
                        : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                committed,
                composed.length());
    }

    private Node focused() {
        return tour.scene().getFocusOwner();
    }

    private void compose(String composed, String committed) {
        OpenSelfCheck.run(() -> Event.fireEvent(focused(), word(composed, committed)));
    }

    private void press(KeyCode code) {
        press(code, false);
    }

    private void press(KeyCode code, boolean control) {
        OpenSelfCheck.run(() -> Event.fireEvent(
                focused(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    /** The key that chose the candidate is reported just after it: in the same moment, however slow this machine is. */
    private void commitWithEnter(String committed) {
        OpenSelfCheck.run(() -> {
            Node field = focused();
            Event.fireEvent(field, word("", committed));
            Event.fireEvent(
                    field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    }

    private boolean dialogOpen() {
        return OpenSelfCheck.onFx(() -> tour.top() != tour.scene().getRoot());
    }

    private void release(KeyCode code) {
        OpenSelfCheck.run(() -> Event.fireEvent(
                focused(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void newAgency() {
        OpenSelfCheck.until(() -> tour.workspace().deskProperty().get() != null && tour.has("home-new"));
        tour.press("home-new");
        OpenSelfCheck.run(() -> {
            ((TextInputControl) tour.node("new-rater")).setText("周岚");
            tour.node("new-agency").requestFocus();
        });
    }

    private String typed() {
        return OpenSelfCheck.onFx(() -> ((TextInputControl) tour.node("new-agency")).getText());
    }

    private boolean made() {
        WaitForAsyncUtils.waitForFxEvents();
        return OpenSelfCheck.onFx(() -> tour.workspace().assessment().get() != null);
    }

    @Test
    void enterThatChoosesACandidateDoesNotPressTheDefaultButton() {
        newAgency();
        compose("qing'he", "");
        press(KeyCode.ENTER);
        release(KeyCode.ENTER);
        assertFalse(made());
        commitWithEnter("青禾");
        assertFalse(made());
        release(KeyCode.ENTER);
        assertEquals("青禾", typed());
        press(KeyCode.ENTER);
        OpenSelfCheck.until(() -> tour.workspace().assessment().get() != null);
        assertEquals("青禾", tour.workspace().assessment().get().agency().value());
    }

    @Test
    void inAFormNeitherEnterNorSpaceNorADigitOfTheInputMethodDoesWhatItsButtonsDo() {
        tour.emptyAgency();
        OpenSelfCheck.run(() -> tour.workspace().go("raters", "roster"));
        tour.settle();
        tour.press("add-rater");
        OpenSelfCheck.until(() -> focused() instanceof TextInputControl);
        compose("li", "");
        for (KeyCode code : List.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.DIGIT1, KeyCode.TAB)) {
            press(code);
            release(code);
        }
        commitWithEnter("李");
        release(KeyCode.ENTER);
        assertTrue(OpenSelfCheck.onFx(() -> focused() instanceof TextInputControl));
        assertEquals(1, raters());
        press(KeyCode.ENTER);
        release(KeyCode.ENTER);
        OpenSelfCheck.until(() -> raters() == 2);
    }

    private int raters() {
        return OpenSelfCheck.onFx(
                () -> tour.workspace().assessment().get().raters().size());
    }

    @Test
    void escThatGivesUpAWordLeavesTheDialogOpen() {
        tour.sample();
        press(KeyCode.K, true);
        tour.settle();
        compose("she", "");
        press(KeyCode.ESCAPE);
        release(KeyCode.ESCAPE);
        assertTrue(dialogOpen());
        compose("", "");
        release(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertFalse(dialogOpen());
    }

    @Test
    void arrowsAndDigitsThatChooseACandidateStayWithTheInputMethod() {
        newAgency();
        compose("qing", "");
        for (KeyCode code : List.of(KeyCode.DIGIT2, KeyCode.SPACE, KeyCode.DOWN, KeyCode.TAB, KeyCode.BACK_SPACE)) {
            press(code);
            release(code);
        }
        assertEquals("qing", typed());
        assertEquals("new-agency", OpenSelfCheck.onFx(() -> focused().getId()));
    }

    @Test
    void aKeyThatOneHoldsWithControlStaysWithTheInputMethodToo() {
        newAgency();
        compose("qing", "");
        press(KeyCode.K, true);
        assertFalse(dialogOpen());
    }

    @Test
    void whoeverLeavesTheFieldInTheMiddleOfAWordHasTheKeysBack() {
        newAgency();
        compose("qing", "");
        OpenSelfCheck.run(() -> tour.node("new-rater").requestFocus());
        press(KeyCode.ENTER);
        OpenSelfCheck.until(() -> tour.workspace().assessment().get() != null);
    }

    @Test
    void lettersAndDigitsInAFieldAreTextAndRateNothing() {
        tour.sample();
        OpenSelfCheck.run(() -> tour.workspace().go("rating", "M1.1"));
        tour.settle();
        Assessment before = tour.workspace().assessment().get();
        OpenSelfCheck.run(() -> tour.scene().getRoot().lookup(".search").requestFocus());
        for (KeyCode code : List.of(KeyCode.DIGIT4, KeyCode.N, KeyCode.D, KeyCode.E, KeyCode.U)) {
            press(code);
            release(code);
        }
        assertEquals(
                before, OpenSelfCheck.onFx(() -> tour.workspace().assessment().get()));
        assertTrue(OpenSelfCheck.onFx(() -> focused() instanceof TextInputControl));
        assertFalse(dialogOpen());
    }
}
