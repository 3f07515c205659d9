package org.zhixing.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;
import static org.zhixing.ui.workspace.OpenSelfCheck.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.ui.secrets.HandingOver;

/** Sealing the data file, and opening it again, as a person does it. */
@ExtendWith(ApplicationExtension.class)
class SealJourneyTest {

    @TempDir
    private static Path folder;

    private static final String RAIN = SealedRoom.PASSPHRASE;

    private static int starts;

    private SealedRoom room;

    @Start
    void start(Stage stage) {
        room = new SealedRoom(folder.resolve("start" + ++starts), stage);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void untilWaiting() {
        room.untilShown("unlock-passphrase");
        until(() -> room.workspace().waiting().get() != null);
    }

    private void give(FxRobot robot, String passphrase) {
        room.untilShown("unlock-passphrase");
        robot.interact(() -> room.node("unlock-passphrase").requestFocus());
        robot.write(passphrase);
        robot.type(KeyCode.ENTER);
    }

    @Test
    void aSealedFileWaitsForItsPassphraseAtTheNextStartAndOneIsBackWhereOneWas(FxRobot robot) throws IOException {
        room.seal();
        assertTrue(onFx(() -> room.workspace().screenLock().sealed().get()));
        assertEquals("settings", room.workspace().place().get().screen());
        assertFalse(onFx(() -> room.workspace().session().get()) == null, "the assessment is open again");
        room.restart();
        untilWaiting();
        assertEquals(null, onFx(() -> room.workspace().deskProperty().get()));
        give(robot, "rain on the paper umbrella");
        until(() -> room.text("unlock-message").startsWith("不是这个口令。再等"));
        assertEquals("", room.text("unlock-passphrase"));
        until(() -> room.text("unlock-message").equals("不是这个口令。"));
        give(robot, SealedRoom.PASSPHRASE);
        until(() -> room.workspace().session().get() != null);
        assertEquals("overview", room.workspace().place().get().screen());
        assertFalse(
                Files.readString(room.settingsFile()).lines().anyMatch(line -> line.matches("rater=.+")),
                "ids of raters may be names");
    }

    @Test
    void theRecoveryCodeOpensAndAnotherPassphraseTakesThePlaceOfTheForgottenOne(FxRobot robot) {
        String code = room.seal();
        room.restart();
        untilWaiting();
        robot.interact(() -> ((javafx.scene.control.Hyperlink) room.node("unlock-other")).fire());
        room.type("unlock-code", code.substring(0, code.length() - 1));
        room.press("unlock-open");
        until(() -> room.text("unlock-message").startsWith("恢复码对不上"));
        room.type("unlock-code", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
        room.press("unlock-open");
        until(() -> room.workspace().session().get() != null);
        room.press("step-later");
        robot.interact(() -> room.workspace().go("settings", null));
        room.press("protect-change");
        robot.interact(() -> ((javafx.scene.control.Hyperlink) room.node("present-other")).fire());
        room.type("present-code", code);
        room.press("present-open");
        room.type("new-passphrase", "纸灯笼上的雨声");
        room.type("new-again", "纸灯笼上的雨声");
        room.press("step-go");
        until(() -> robot.lookup(".zx-dialog").tryQuery().isEmpty());
        room.restart();
        untilWaiting();
        robot.interact(() -> ((javafx.scene.control.Hyperlink) room.node("unlock-other")).fire());
        room.type("unlock-code", code);
        room.press("unlock-open");
        room.type("new-passphrase", "又换了一个新的口令");
        room.type("new-again", "又换了一个新的口令");
        room.press("step-go");
        String fresh = room.keepCode();
        assertFalse(fresh.equals(code));
        assertTrue(
                onFx(() -> room.workspace().desk().protection().opens(org.zhixing.secrets.Passphrase.of("又换了一个新的口令"))));
    }

    /** Written in the settings, taken over on another computer's first screen, and given a passphrase there. */
    @Test
    void aHandOverFileIsWrittenTakenOverAndGetsAPassphraseOfItsOwn(FxRobot robot) throws IOException {
        room.untilOpen();
        room.press("home-sample");
        until(() -> room.workspace().session().get() != null);
        int held = onFx(() -> room.workspace().desk().assessments().size());
        Path file = folder.resolve("given.zxh");
        Path taken = folder.resolve("taken").resolve("agency.zhixing");
        HandingOver handing = onFx(() -> new HandingOver(room.workspace()));
        robot.interact(() -> handing.give(file));
        room.type("new-passphrase", "带走的桂花糕点");
        room.type("new-again", "带走的桂花糕点");
        room.press("step-go");
        until(() -> robot.lookup(".zx-dialog").tryQuery().isEmpty() && Files.exists(file));
        robot.interact(() -> handing.take(file, taken));
        room.type("handover-passphrase", "带走的绿豆糕点");
        room.press("handover-open");
        until(() -> room.text("handover-message").startsWith("不是这个口令。"));
        assertFalse(Files.exists(taken));
        room.type("handover-passphrase", "带走的桂花糕点");
        room.press("handover-open");
        room.untilShown("step-later");
        assertEquals(taken, onFx(() -> room.workspace().desk().store()));
        assertEquals(held, onFx(() -> room.workspace().desk().assessments().size()));
        room.type("new-passphrase", RAIN);
        room.type("new-again", RAIN);
        room.press("step-go");
        room.keepCode();
        robot.interact(() -> room.workspace().go("settings", null));
        robot.interact(() -> room.workspace().screenLock().lock());
        room.type("cover-passphrase", RAIN);
        room.press("cover-open");
        until(() -> !room.locked());
    }

    /** The data file is damaged and its backup sealed: its passphrase is asked for before anything is replaced. */
    @Test
    void aDamagedFileIsRestoredOnTheFirstScreenFromASealedBackup(FxRobot robot) throws IOException {
        room.seal();
        Path store = onFx(() -> room.workspace().desk().store());
        room.stop();
        Files.write(store, new byte[4096]);
        room.startAgain();
        room.press("home-rescue");
        room.type("backup-passphrase", "rain on the paper umbrella");
        room.press("backup-open");
        until(() -> room.text("backup-message").startsWith("不是这个口令。"));
        assertEquals(4096, Files.size(store));
        room.type("backup-passphrase", RAIN);
        room.press("backup-open");
        until(() -> room.workspace().session().get() != null);
        assertTrue(onFx(() -> room.workspace().screenLock().sealed().get()));
    }

    /** A copy that anybody can read lies beside the data file while it is sealed. */
    private Path sealBesideAPlainCopy(FxRobot robot) {
        room.untilOpen();
        Path store = onFx(() -> room.workspace().desk().store());
        Path aside = store.resolveSibling("zhixing-aside-2026-03-01-101112.db");
        onFx(() -> {
            room.workspace().desk().backup(aside);
            return aside;
        });
        robot.interact(() -> room.workspace().go("settings", null));
        room.press("protect-on");
        room.type("new-passphrase", RAIN);
        room.type("new-again", RAIN);
        room.press("step-go");
        room.keepCodeOnly();
        return aside;
    }

    @Test
    void plainCopiesAreToldAtTheEndAndSealedToo(FxRobot robot) {
        Path aside = sealBesideAPlainCopy(robot);
        room.press("copies-remove");
        room.press("copies-back");
        room.press("copies-seal");
        until(() -> robot.lookup(".zx-dialog").tryQuery().isEmpty());
        assertTrue(org.zhixing.desk.Desk.isLocked(aside));
    }

    @Test
    void plainCopiesAreTakenAwayOnlyAfterAQuestion(FxRobot robot) {
        Path aside = sealBesideAPlainCopy(robot);
        room.press("copies-remove");
        room.untilShown("copies-remove-now");
        assertTrue(Files.exists(aside));
        room.press("copies-remove-now");
        until(() -> robot.lookup(".zx-dialog").tryQuery().isEmpty());
        assertFalse(Files.exists(aside));
    }

    @Test
    void plainCopiesStayAsTheyAreWhereThatIsWanted(FxRobot robot) throws IOException {
        Path aside = sealBesideAPlainCopy(robot);
        byte[] before = Files.readAllBytes(aside);
        room.press("copies-keep");
        until(() -> robot.lookup(".zx-dialog").tryQuery().isEmpty());
        assertTrue(Arrays.equals(before, Files.readAllBytes(aside)));
    }

    @Test
    void aPassphraseThatIsWeakOrTypedOtherwiseTheSecondTimeIsNotTaken(FxRobot robot) {
        room.untilOpen();
        robot.interact(() -> room.workspace().go("settings", null));
        room.press("protect-on");
        room.type("new-passphrase", "short");
        assertTrue(room.text("new-message").startsWith("还不够。"));
        assertTrue(onFx(() -> room.node("step-go").isDisabled()));
        room.type("new-passphrase", SealedRoom.PASSPHRASE);
        room.type("new-again", "rain on the paper umbrella");
        assertEquals("两遍不一样。", room.text("new-message"));
        assertTrue(onFx(() -> room.node("step-go").isDisabled()));
    }

    @Test
    void theRecoveryCodeStaysOnTheScreenUntilTwoOfItsGroupsWereTyped(FxRobot robot) {
        room.untilOpen();
        robot.interact(() -> room.workspace().go("settings", null));
        room.press("protect-on");
        room.type("new-passphrase", SealedRoom.PASSPHRASE);
        room.type("new-again", SealedRoom.PASSPHRASE);
        room.press("step-go");
        room.untilShown("code-first");
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        // What nobody holds is gone by now: the words must not hang on it.
        System.gc();
        room.type("code-first", "AAAAA");
        room.type("code-second", "BBBBB");
        assertTrue(onFx(() -> room.node("step-done").isDisabled()));
        assertTrue(onFx(() -> SealedRoom.visible(room.node("code-slip"))));
        room.keepCode();
    }

    @Test
    void aSealedFileIsUnsealedWithItsPassphraseAndAsksForNoneAfterwards(FxRobot robot) {
        room.seal();
        room.press("protect-off");
        room.type("present-passphrase", SealedRoom.PASSPHRASE);
        room.press("present-open");
        until(() -> !room.workspace().screenLock().sealed().get());
        until(() -> robot.lookup(".zx-dialog").tryQuery().isEmpty());
        room.restart();
        until(() -> room.workspace().session().get() != null);
    }

    @Test
    void whatWasTypedIsNeitherKeptNorBroughtBack(FxRobot robot) {
        room.seal();
        room.restart();
        give(robot, "rain on the paper umbrella");
        until(() -> room.text("unlock-message").startsWith("不是"));
        robot.interact(() -> {
            TextInputControl field = (TextInputControl) room.node("unlock-passphrase");
            field.undo();
            assertEquals("", field.getText());
            assertFalse(field.isUndoable());
        });
    }

    /** An input method hands over what was chosen as one event: it arrives in the hidden field as well. */
    @Test
    void chineseIsTypedWithAnInputMethodHiddenAndShown(FxRobot robot) {
        room.seal();
        room.restart();
        room.untilShown("unlock-passphrase");
        robot.interact(() -> {
            PasswordField field = (PasswordField) room.node("unlock-passphrase");
            field.requestFocus();
            assertFalse(field.getInputMethodRequests() == null, "input methods are on");
            field.fireEvent(
                    new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, java.util.List.of(), "青禾", 0));
        });
        assertEquals("青禾", room.text("unlock-passphrase"));
        robot.interact(() -> ((javafx.scene.control.ToggleButton) room.node("unlock-passphrase-show")).fire());
        assertEquals("青禾", room.text("unlock-passphrase-shown"));
        assertTrue(onFx(() -> SealedRoom.visible(room.node("unlock-passphrase-shown"))
                && room.node("unlock-passphrase-shown").isFocused()));
    }
}
