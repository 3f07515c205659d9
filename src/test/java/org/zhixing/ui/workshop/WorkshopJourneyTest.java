package org.zhixing.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
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
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;

/** A trainer prepares a session and leads it with votes that are typed, through both rounds, on a real data file. */
@ExtendWith(ApplicationExtension.class)
class WorkshopJourneyTest {

    private static final List<String> ACTS =
            List.of("FIRST", "LOCKED", "REVEALED", "DISCUSSING", "SECOND", "COMPARED", "NEXT");

    /** What the key of the first example is, item by item. */
    private static final String KEY = "10011110";

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

    private void prepareAndLead() {
        room.press("workshop-first");
        room.press("workshop-lead");
    }

    private void addPeople(int people) {
        room.press("workshop-type");
        for (int i = 1; i <= people; i++) {
            room.press("workshop-add");
            int wanted = i;
            Room.until(() -> room.stored().participants().size() == wanted);
        }
        room.choose("主持");
    }

    /** Types the levels of everybody, a row each, as they come from one field to the next. */
    private void type(FxRobot robot, String... rows) {
        room.choose("录入");
        OpenSelfCheck.run(() -> room.node("vote-1-M2-5").requestFocus());
        int round = room.stored().round();
        for (String row : rows) {
            for (char level : row.toCharArray()) {
                robot.type(level == '?' ? KeyCode.D : KeyCode.valueOf("DIGIT" + level));
                Room.settle();
            }
        }
        long wanted = rows.length * (long) rows[0].length();
        Room.until(() ->
                room.stored().votes().stream().filter(v -> v.round() == round).count() == wanted);
        room.choose("主持");
    }

    private Set<String> allowed() {
        Set<String> allowed = new TreeSet<>();
        for (String act : ACTS) {
            if (!room.node("workshop-" + act).isDisabled()) {
                allowed.add(act);
            }
        }
        return allowed;
    }

    @Test
    void anEmptyScreenLeadsToASessionOutOfTheThreeExamples() {
        Room.until(() -> room.has("workshop-first"));
        assertTrue(room.texts().contains("和一屋子人一起校准"));
        room.press("workshop-first");
        Room.until(() -> room.has("workshop-lead"));
        assertEquals(
                List.of("重阳百叟宴", "王家的会谈", "迎检周"),
                room.stored().vignettes().stream().map(v -> v.title().zh()).toList());
        assertEquals(4, room.texts().stream().filter("示例"::equals).count());
    }

    @Test
    void votesThatAreTypedGoOnByThemselvesAndAreKept(FxRobot robot) {
        prepareAndLead();
        addPeople(2);
        room.press("workshop-FIRST");
        type(robot, "1001111?", "20000000");
        Workshop stored = room.stored();
        List<String> people =
                stored.participants().stream().map(Participant::id).toList();
        List<Integer> second = new ArrayList<>();
        for (Vignette.Item item : stored.current().items()) {
            second.add(vote(stored, people.get(1), item.indicator()).level());
        }
        assertEquals(List.of(2, 0, 0, 0, 0, 0, 0, 0), second);
        assertEquals(null, vote(stored, people.get(0), "M1.6").level());
        assertEquals("2 / 2 人已答完", ((Label) room.node("workshop-done")).getText());
    }

    private static Vote vote(Workshop workshop, String participant, String indicator) {
        return workshop.votes().stream()
                .filter(v ->
                        v.participant().equals(participant) && v.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheActThatComesNextCanBePressedAndTheOthersSayWhy(FxRobot robot) {
        prepareAndLead();
        addPeople(1);
        for (String act : ACTS) {
            assertEquals(Set.of(act), allowed());
            for (String other : ACTS) {
                String why = room.node("workshop-" + other).getAccessibleHelp();
                assertEquals(other.equals(act), why == null || why.isBlank(), other + " " + why);
            }
            room.press("workshop-" + act);
            Room.until(() -> !allowed().equals(Set.of(act)) || act.equals("NEXT"));
        }
        Room.until(() -> room.stored().current().title().zh().equals("王家的会谈"));
        Room.until(() -> allowed().equals(Set.of("FIRST")));
    }

    @Test
    void aStepIsTakenBackUntilTheRoomHasSeenSomething() {
        prepareAndLead();
        assertTrue(room.node("workshop-back-step").isDisabled());
        room.press("workshop-FIRST");
        room.press("workshop-back-step");
        Room.until(() -> allowed().equals(Set.of("FIRST")));
        room.press("workshop-FIRST");
        room.press("workshop-LOCKED");
        room.press("workshop-REVEALED");
        Room.until(() -> allowed().equals(Set.of("DISCUSSING")));
        assertTrue(room.node("workshop-back-step").isDisabled());
    }

    @Test
    void bothRoundsStandSideBySideWithWhatTheySayOfThePeople(FxRobot robot) {
        prepareAndLead();
        addPeople(3);
        room.press("workshop-FIRST");
        type(robot, KEY, "32233332", KEY);
        room.press("workshop-LOCKED");
        room.press("workshop-REVEALED");
        room.press("workshop-DISCUSSING");
        room.press("workshop-SECOND");
        type(robot, KEY, "21122221", KEY);
        room.press("workshop-COMPARED");
        room.choose("结果");
        Room.until(() -> room.has("workshop-movement"));
        assertEquals("看法更一致，也更靠近钥匙。", ((Label) room.node("workshop-movement")).getText());
        TableView<?> people = (TableView<?>) room.node("workshop-people");
        assertEquals(3, people.getItems().size());
        assertTrue(cell(people, 1, 4).contains("+1.00"), cell(people, 1, 4));
        assertTrue(cell(people, 1, 9).contains("偏宽"), cell(people, 1, 9));
        assertTrue(cell(people, 0, 4).contains("0.00"), cell(people, 0, 4));
        assertTrue(cell(people, 0, 9).contains("贴近钥匙"), cell(people, 0, 9));
    }

    private static String cell(TableView<?> table, int row, int column) {
        return String.valueOf(
                OpenSelfCheck.onFx(() -> table.getColumns().get(column).getCellData(row)));
    }

    @Test
    void resultsOfARoundThatIsNotLockedAreNotShown(FxRobot robot) {
        prepareAndLead();
        addPeople(1);
        room.press("workshop-FIRST");
        type(robot, "20000000");
        room.choose("结果");
        Room.until(() -> room.texts().contains("这一轮还没有锁定，先不看。"));
        assertFalse(room.has("workshop-people"));
    }

    @Test
    void erasingAsksOnceAndLeavesTheSums(FxRobot robot) {
        prepareAndLead();
        addPeople(2);
        room.press("workshop-FIRST");
        type(robot, KEY, KEY);
        room.press("workshop-LOCKED");
        room.choose("结果");
        room.press("workshop-erase");
        assertFalse(room.stored().erased());
        room.press("workshop-sure");
        Room.until(() -> room.stored().erased());
        assertEquals(List.of(), room.stored().participants());
        assertEquals(List.of(), room.stored().votes());
        assertEquals(2, room.stored().sums().participants());
        Room.until(() -> room.texts().contains("参与者已清空，只留下每题的票数和全场一致。"));
        room.choose("主持");
        assertEquals(Set.of(), allowed());
    }

    @Test
    void aSessionGoesIntoTheTrashWithoutAskingEvenWhileItIsOpen() {
        prepareAndLead();
        room.press("workshop-all");
        Room.until(() -> room.texts().contains("开着"));
        Node remove = OpenSelfCheck.onFx(() -> room.stage().getScene().getRoot().lookupAll(".icon-only").stream()
                .findFirst()
                .orElseThrow());
        OpenSelfCheck.run(() -> ((ButtonBase) remove).fire());
        Room.until(() -> room.desk().list().isEmpty());
        Room.until(() -> room.has("workshop-first"));
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        Room.until(() -> room.has("workshop-first"));
        assertEquals(List.of(), nameless());
        room.press("workshop-first");
        room.press("vignette-own");
        assertEquals(List.of(), nameless());
        room.press("workshop-lead");
        addPeople(1);
        assertEquals(List.of(), nameless());
        room.choose("录入");
        assertEquals(List.of(), nameless());
        room.choose("结果");
        assertEquals(List.of(), nameless());
    }

    private List<String> nameless() {
        return OpenSelfCheck.onFx(() -> room.stage().getScene().getRoot().lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(Room::visible)
                .filter(node -> node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ChoiceBox
                        || node instanceof VoteCell)
                .filter(node -> blank(node.getAccessibleText())
                        && !(node instanceof ButtonBase button && !blank(button.getText())))
                .map(Node::toString)
                .toList());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
