package org.zhixing.ui.raters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.Change;
import org.zhixing.model.Role;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.work.PersonalText;

/** Who rates: adding, removing and assigning people, on a real data file. */
@ExtendWith(ApplicationExtension.class)
class RatersJourneyTest {

    @TempDir
    Path folder;

    private OpenSelfCheck check;

    @Start
    void start(Stage stage) {
        check = new OpenSelfCheck(folder, new RatersScreen(), stage);
    }

    @AfterEach
    void close() {
        check.close();
    }

    @Test
    void aRaterIsAddedWithANameAndARole(FxRobot robot) {
        robot.interact(() -> robot.lookup("#add-rater").queryButton().fire());
        robot.write("陈小满");
        robot.type(KeyCode.ENTER);
        assertEquals(
                List.of(
                        new Rater("s", Role.S, new PersonalText("李敏"), true, null),
                        new Rater("d", Role.D, new PersonalText("周岚"), true, null),
                        new Rater("r3", Role.W, new PersonalText("陈小满"), true, null)),
                check.onDisk().assessment().raters());
    }

    @Test
    void whoGivesNoNameGoesByACodeName(FxRobot robot) {
        robot.interact(() -> robot.lookup("#add-rater").queryButton().fire());
        robot.type(KeyCode.ENTER);
        assertTrue(shown(robot, Label.class, "代号 丙"));
    }

    @Test
    void theListShowsHowFarSomebodyIsAndNoAnswer(FxRobot robot) {
        OpenSelfCheck.run(() -> check.workspace().apply(new Change.Rate("M1.1", "s", new Answer.Level(4))));
        assertTrue(shown(robot, Label.class, "1/43 题"));
        OpenSelfCheck.run(() -> check.workspace().apply(new Change.Submit("s", true)));
        assertTrue(shown(robot, Label.class, "已提交"));
        assertFalse(shown(robot, Label.class, "4"));
    }

    @Test
    void anAssignedPartIsAskedOfThatPersonOnly(FxRobot robot) {
        ToggleButton first = OpenSelfCheck.onFx(() -> robot.lookup(".chip").queryAs(ToggleButton.class));
        robot.interact(first::fire);
        assertEquals(Map.of("M1", List.of("s")), check.onDisk().standing().assignments());
    }

    @Test
    void removingARaterAsksNothingAndCanBeUndone(FxRobot robot) {
        Button remove = OpenSelfCheck.onFx(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(b -> "移除这位评分者".equals(b.getAccessibleText()))
                .findFirst()
                .orElseThrow());
        robot.interact(remove::fire);
        assertEquals(
                List.of("d"),
                check.session().assessment().raters().stream().map(Rater::id).toList());
        OpenSelfCheck.run(() -> check.workspace().undo());
        assertEquals(
                List.of("s", "d"),
                check.session().assessment().raters().stream().map(Rater::id).toList());
    }

    private static <T extends Labeled> boolean shown(FxRobot robot, Class<T> type, String text) {
        // Looked up where the screen is drawn: a review that arrives meanwhile builds the list anew.
        return OpenSelfCheck.onFx(
                () -> robot.lookup(node -> type.isInstance(node) && text.equals(((Labeled) node).getText()))
                        .tryQuery()
                        .isPresent());
    }
}
