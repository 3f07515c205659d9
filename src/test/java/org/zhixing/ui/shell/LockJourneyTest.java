package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;
import static org.zhixing.ui.workspace.OpenSelfCheck.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.ui.common.Covered;
import org.zhixing.ui.workspace.Dialog;
import org.zhixing.ui.workspace.Workspace;

/** The window of a sealed data file is covered while nobody is there, and everything is back afterwards. */
@ExtendWith(ApplicationExtension.class)
class LockJourneyTest {

    @TempDir
    private static Path folder;

    private static int starts;
    private static byte[] sealed = {};

    private SealedRoom room;

    @Start
    void start(Stage stage) throws IOException {
        Path place = folder.resolve("start" + ++starts);
        if (sealed.length > 0) {
            Files.write(Files.createDirectories(place).resolve("zhixing.db"), sealed);
        }
        room = new SealedRoom(place, stage);
    }

    /** Once as a person does it; the later ones begin with what came of it. */
    @BeforeEach
    void seal() throws IOException {
        if (sealed.length == 0) {
            room.seal();
            room.stop();
            sealed = Files.readAllBytes(folder.resolve("start1").resolve("zhixing.db"));
            room.startAgain();
        }
        room.openSealed();
    }

    @AfterEach
    void close() {
        room.close();
    }

    /** A dialog with a text and a button that Enter presses. */
    private static final class Letter extends Dialog {

        private final TextField text = new TextField();
        private int sent;

        Letter(Workspace workspace) {
            super("给王小明的信");
            add(text);
            primary("寄出", () -> sent++);
            button("取消", workspace::closeDialog);
        }
    }

    private Letter letter(FxRobot robot) {
        Letter letter = onFx(() -> new Letter(room.workspace()));
        robot.interact(() -> {
            room.workspace().show(letter);
            letter.text.requestFocus();
        });
        robot.write("half a sentence");
        robot.interact(() -> letter.text.selectRange(5, 7));
        return letter;
    }

    private void lockByKeys(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L).release(KeyCode.L, KeyCode.ALT, KeyCode.CONTROL);
        until(() -> room.locked());
        room.untilShown("cover-passphrase");
    }

    private void unlock() {
        room.type("cover-passphrase", SealedRoom.PASSPHRASE);
        room.press("cover-open");
        until(() -> !room.locked());
    }

    private List<String> read() {
        return onFx(() -> Seen.below(room.stage().getScene().getRoot()).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private Node focused() {
        return onFx(() -> room.stage().getScene().getFocusOwner());
    }

    @Test
    void theCoverHidesAnOpenDialogTakesItsKeysAndBringsItBackWithTheHalfSentence(FxRobot robot) {
        Letter letter = letter(robot);
        assertTrue(read().contains("给王小明的信"));
        lockByKeys(robot);
        assertFalse(read().contains("给王小明的信"), "nothing of it is drawn or read out");
        robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        robot.write("xyz").type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(onFx(() -> inside(room.node("cover"), room.stage().getScene().getFocusOwner())));
        assertEquals(0, letter.sent);
        unlock();
        until(() -> letter.text.isFocused());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("half a sentence", letter.text.getText());
        assertEquals("a ", onFx(letter.text::getSelectedText));
        assertTrue(read().contains("给王小明的信"));
        robot.type(KeyCode.ENTER);
        until(() -> letter.sent == 1);
    }

    private static boolean inside(Node whole, Node part) {
        for (Node each = part; each != null; each = each.getParent()) {
            if (each == whole) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aDialogThatArrivesMeanwhileStaysBeneath(FxRobot robot) {
        lockByKeys(robot);
        Letter letter = onFx(() -> new Letter(room.workspace()));
        robot.interact(() -> room.workspace().show(letter));
        assertTrue(onFx(() -> inside(room.node("cover"), room.stage().getScene().getFocusOwner())));
        assertFalse(read().contains("给王小明的信"));
        unlock();
        until(() -> read().contains("给王小明的信"));
    }

    @Test
    void menusClose(FxRobot robot) {
        robot.clickOn("#agency-menu");
        until(() -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance));
        lockByKeys(robot);
        until(() -> Window.getWindows().stream().noneMatch(PopupWindow.class::isInstance));
    }

    @Test
    void theKeysOfTheWindowMeanNothingWhileItIsCovered(FxRobot robot) {
        lockByKeys(robot);
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("settings", room.workspace().place().get().screen());
        assertTrue(robot.lookup(".zx-finder").tryQuery().isEmpty());
    }

    @Test
    void aWrongPassphraseIsSaidAndTheWindowStaysCovered() {
        robotless("lock-now");
        room.type("cover-passphrase", "rain on the paper umbrella");
        room.press("cover-open");
        until(() -> room.text("cover-message").startsWith("不是这个口令。"));
        assertTrue(room.locked());
        assertEquals("", room.text("cover-passphrase"));
        unlock();
    }

    private void robotless(String button) {
        room.press(button);
        room.untilShown("cover-passphrase");
    }

    @Test
    void afterTenMinutesWithoutKeyOrMouseItIsCoveredWithAnOpenDialogAndNotBefore(FxRobot robot) {
        Letter letter = letter(robot);
        for (int second = 0; second < 595; second += 45) {
            room.pass(Duration.ofSeconds(45));
            pause();
            assertEquals(second + 45 >= 600, room.locked());
        }
        assertFalse(read().contains("给王小明的信"));
        unlock();
        until(() -> letter.text.isFocused());
        assertEquals("half a sentence", letter.text.getText());
    }

    @Test
    void anotherPassphraseTakesThePlaceOfTheOldOneInTheSettings(FxRobot robot) {
        room.press("protect-change");
        room.type("present-passphrase", "rain on the paper umbrella");
        room.press("present-open");
        until(() -> room.text("present-message").startsWith("不是这个口令。"));
        room.type("present-passphrase", SealedRoom.PASSPHRASE);
        room.press("present-open");
        room.type("new-passphrase", "纸灯笼上的雨声");
        room.type("new-again", "纸灯笼上的雨声");
        room.press("step-go");
        until(() -> robot.lookup(".zx-dialog").tryQuery().isEmpty());
        lockByKeys(robot);
        room.type("cover-passphrase", SealedRoom.PASSPHRASE);
        room.press("cover-open");
        until(() -> room.text("cover-message").startsWith("不是这个口令。"));
        room.type("cover-passphrase", "纸灯笼上的雨声");
        room.press("cover-open");
        until(() -> !room.locked());
    }

    @Test
    void theTrashOfAnEncryptedFileTakesInGivesBackAndDeletesForGood(FxRobot robot) {
        robot.interact(() -> room.workspace().go("home", null));
        int begun = begun();
        throwAway(robot);
        room.press("home-trash");
        pressOne(robot, ".trash-restore");
        until(() -> begun() == begun);
        room.press("trash-back");
        throwAway(robot);
        room.press("home-trash");
        pressOne(robot, ".trash-delete");
        room.press("trash-sure");
        until(() -> room.workspace().desk().trash().list().isEmpty());
        assertEquals(begun - 1, begun());
        assertTrue(room.workspace().desk().protection().isOn());
    }

    private int begun() {
        return room.workspace().desk().assessments().size();
    }

    private void throwAway(FxRobot robot) {
        int before = begun();
        until(() -> robot.lookup(".home-row").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".home-row").query().requestFocus());
        robot.type(KeyCode.DELETE);
        until(() -> begun() == before - 1);
    }

    private static void pressOne(FxRobot robot, String query) {
        until(() -> robot.lookup(query).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(query).queryButton().fire());
    }

    /** Longer than it takes to look once. */
    private static void pause() {
        WaitForAsyncUtils.sleep(1_600, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whenTheMachineHasSleptItIsCovered() {
        assertFalse(room.locked());
        room.pass(Duration.ofMinutes(2));
        until(() -> room.locked());
    }

    @Test
    void whatWasAskedInADialogOfTheSystemBeforeDoesNotCountWhileCovered(FxRobot robot) {
        assertFalse(onFx(() -> Covered.is(room.stage())));
        lockByKeys(robot);
        assertTrue(onFx(() -> Covered.is(room.stage())));
        unlock();
        assertFalse(onFx(() -> Covered.is(room.stage())));
        assertSame(room.stage().getScene(), onFx(() -> focused().getScene()));
    }
}
