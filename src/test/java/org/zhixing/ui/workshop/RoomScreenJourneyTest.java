package org.zhixing.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Workshop;

/** What a room sees, step by step, while the trainer leads from the main window. */
@ExtendWith(ApplicationExtension.class)
class RoomScreenJourneyTest {

    @TempDir
    Path folder;

    private Room room;

    @Start
    void start(Stage stage) {
        room = new Room(folder, stage);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void openWithThree() {
        room.press("workshop-first");
        room.press("workshop-lead");
        room.press("workshop-type");
        for (int i = 1; i <= 3; i++) {
            room.press("workshop-add");
            int wanted = i;
            Room.until(() -> room.stored().participants().size() == wanted);
        }
        room.choose("主持");
        room.press("workshop-room");
        Room.until(() -> projector() != null);
    }

    private Scene projector() {
        return OpenSelfCheck.onFx(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene ->
                        scene != null && scene.getRoot().getStyleClass().contains("room"))
                .findFirst()
                .orElse(null));
    }

    private Parent root() {
        return projector().getRoot();
    }

    private List<String> texts() {
        return Room.texts(root());
    }

    private Node node(String id) {
        return OpenSelfCheck.onFx(() -> root().lookup("#" + id));
    }

    private void key(KeyCode code) {
        OpenSelfCheck.run(() -> javafx.event.Event.fireEvent(
                projector(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        Room.settle();
    }

    /** The next turn is from the item that the room shows, which is a moment after it is on disk. */
    private void turn(KeyCode arrow, String to) {
        key(arrow);
        Room.until(() -> room.stored().indicator().equals(to));
        Room.settle();
    }

    /** Sets the level of one item for each of the three. */
    private void vote(String item, String levels) {
        room.choose("录入");
        for (int i = 0; i < levels.length(); i++) {
            KeyCode digit = KeyCode.valueOf("DIGIT" + levels.charAt(i));
            Node cell = room.node("vote-" + (i + 1) + "-" + item);
            OpenSelfCheck.run(() -> javafx.event.Event.fireEvent(
                    cell, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", digit, false, false, false, false)));
        }
        int round = room.stored().round();
        Room.until(() -> room.stored().votes().stream()
                        .filter(v -> v.round() == round && v.indicator().equals(item.replace('-', '.')))
                        .count()
                == levels.length());
        room.choose("主持");
    }

    private void step(String act) {
        room.press("workshop-" + act);
        Room.until(() -> room.stored().stage().name().equals(act));
        Room.settle();
    }

    @Test
    void noVoteIsSeenBeforeItIsLockedAndEveryVoteIsCountedAfterwards() {
        openWithThree();
        step("FIRST");
        vote("M2-5", "134");
        Room.until(() -> texts().contains("0 / 3 人已答完") && texts().contains("3/3"));
        assertEquals(null, node("room-histogram"));
        assertFalse(texts().contains("分歧最大的题"));
        key(KeyCode.T);
        assertFalse(texts().contains("每题的票"));
        step("LOCKED");
        Room.until(() -> node("room-histogram") != null);
        assertEquals(
                "M2.5 活动的专业设计：0 级 0 票，1 级 1 票，2 级 0 票，3 级 1 票，4 级 1 票。",
                node("room-histogram").getAccessibleText());
        Room.until(() -> texts().contains("分歧最大的题"));
        Room.until(() -> texts().contains("极差 3"));
    }

    @Test
    void theKeyIsSeenOnlyOnceItIsRevealed() {
        openWithThree();
        step("FIRST");
        vote("M2-5", "112");
        step("LOCKED");
        Room.until(() -> node("room-histogram") != null);
        assertFalse(texts().stream().anyMatch(text -> text.contains("钥匙 1")), texts()::toString);
        step("REVEALED");
        Room.until(() -> texts().contains("示例钥匙 1"));
        assertTrue(node("room-histogram").getAccessibleText().endsWith("专家钥匙 1，许可带 1 到 1。"));
        Room.until(() -> texts().contains("与钥匙相差 1 级以内 100%"));
    }

    @Test
    void theSecondRoundIsHiddenUntilBothStandSideBySide() {
        openWithThree();
        step("FIRST");
        vote("M2-5", "134");
        step("LOCKED");
        step("REVEALED");
        step("DISCUSSING");
        step("SECOND");
        vote("M2-5", "111");
        Room.until(() -> node("room-done") != null);
        assertEquals(null, node("room-histogram"));
        step("COMPARED");
        Room.until(() -> node("room-histogram") != null);
        assertTrue(node("room-histogram").getAccessibleText().contains("1 级讨论前 1 票、讨论后 3 票"));
        Room.until(() -> texts().contains("33% → 100%"));
    }

    @Test
    void peopleAreSeenByCodeNameOnly() {
        openWithThree();
        for (String act : List.of("FIRST", "LOCKED", "REVEALED", "DISCUSSING", "SECOND")) {
            if (act.equals("LOCKED")) {
                vote("M2-5", "111");
            }
            step(act);
        }
        vote("M2-5", "131");
        step("COMPARED");
        key(KeyCode.P);
        Room.until(() -> texts().contains("宽一些，严一些"));
        List<String> names =
                room.stored().participants().stream().map(Participant::codeName).toList();
        List<String> seen = texts().stream().filter(names::contains).toList();
        assertEquals(names, seen);
        Room.until(() -> texts().contains("+2.00") && texts().contains("偏宽"));
    }

    @Test
    void arrowsTurnTheItemsAndSpaceHoldsTheClock() {
        openWithThree();
        step("FIRST");
        step("LOCKED");
        Workshop before = room.stored();
        assertEquals("M2.5", before.indicator());
        turn(KeyCode.RIGHT, "M1.1");
        turn(KeyCode.LEFT, "M2.5");
        turn(KeyCode.LEFT, "M1.6");
        assertEquals("10:00", ((Label) node("room-clock")).getText());
        key(KeyCode.SPACE);
        Room.until(() -> !((Label) node("room-clock")).getText().equals("10:00"));
        key(KeyCode.SPACE);
        String held = ((Label) node("room-clock")).getText();
        assertTrue(held.startsWith("09:"), held);
        WaitForAsyncUtils.sleep(1_200, TimeUnit.MILLISECONDS);
        assertEquals(held, ((Label) node("room-clock")).getText());
    }

    @Test
    void theTrainerGoesOnFromTheRoomToo() {
        openWithThree();
        OpenSelfCheck.run(() -> ((ButtonBase) node("room-on")).fire());
        Room.until(() -> room.stored().stage().name().equals("FIRST"));
        Room.until(() -> ((Labeled) node("room-on")).getText().equals("锁定"));
    }

    @Test
    void theNumbersAreThereAsATable() {
        openWithThree();
        step("FIRST");
        vote("M2-5", "134");
        step("LOCKED");
        key(KeyCode.T);
        Room.until(() -> texts().contains("每题的票"));
        key(KeyCode.ESCAPE);
        Room.until(() -> !texts().contains("每题的票"));
        assertTrue(projector() != null);
    }

    @Test
    void everythingInItHasANameAndNothingIsSmallerThanEighteen() {
        openWithThree();
        for (String act : List.of("FIRST", "LOCKED", "REVEALED", "DISCUSSING", "SECOND", "COMPARED")) {
            step(act);
            List<Labeled> all = OpenSelfCheck.onFx(() -> root().lookupAll("*").stream()
                    .filter(Labeled.class::isInstance)
                    .filter(Room::visible)
                    .map(Labeled.class::cast)
                    .toList());
            for (Labeled each : all) {
                boolean words = each.getText() != null && !each.getText().isBlank();
                assertTrue(
                        !words || each.getFont().getSize() >= 17.99,
                        each + " " + each.getFont().getSize());
                if (each instanceof ButtonBase button && !words) {
                    assertFalse(button.getAccessibleText() == null, act + " " + button);
                }
            }
        }
    }

    @Test
    void itClosesWithTheMainWindow() {
        openWithThree();
        OpenSelfCheck.run(() -> room.stage().hide());
        Room.until(() -> projector() == null);
    }

    @Test
    void itClosesWithTheDataFile() {
        openWithThree();
        OpenSelfCheck.run(() -> room.workspace().close());
        Room.until(() -> projector() == null);
    }
}
