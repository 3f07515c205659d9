package org.zhixing.ui.raters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.raters.Window.await;
import static org.zhixing.ui.raters.Window.press;
import static org.zhixing.ui.raters.Window.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
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
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rating;
import org.zhixing.desk.Change;
import org.zhixing.desk.FormDecision.Way;
import org.zhixing.desk.FormPrinting;
import org.zhixing.desk.FormPrinting.Order;
import org.zhixing.model.Role;
import org.zhixing.ui.raters.forms.FormActs;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.work.Language;

/** People are invited, fill in what they were sent, and it is taken in, without anything being overwritten unasked. */
@ExtendWith(ApplicationExtension.class)
class FormsJourneyTest {

    @TempDir
    Path folder;

    private OpenSelfCheck check;
    private Window window;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        check = new OpenSelfCheck(folder, new RatersScreen(), primary);
        window = new Window(primary, check.workspace());
    }

    @AfterEach
    void close() {
        check.close();
    }

    private Path form(String file, Order order, Map<String, Integer> levels) throws IOException {
        Path path = folder.resolve(file);
        FormPrinting.of(check.session()).write(order, path, Language.ZH, false);
        PaperForm.fill(path, levels);
        return path;
    }

    private void collect(Path... files) {
        OpenSelfCheck.run(() -> new FormActs(
                        check.workspace(), check.session(), stage.getScene().getRoot())
                .collect(List.of(files)));
    }

    private static Answer answer(Assessment assessment, String indicator, String rater) {
        return assessment.rating(indicator, rater).map(Rating::answer).orElse(null);
    }

    private void choose(FxRobot robot, int form, Way way) {
        await(() -> robot.lookup("#form-way-" + form).tryQuery().isPresent());
        ToggleButton choice =
                robot.lookup("#form-way-" + form + " > .zx-switch-choice").queryAllAs(ToggleButton.class).stream()
                        .filter(each -> each.getUserData() == way)
                        .findFirst()
                        .orElseThrow();
        robot.interact(choice::fire);
    }

    @Test
    void theInvitationOfAPersonIsCopied(FxRobot robot) {
        robot.type(KeyCode.I);
        robot.interact(
                () -> robot.lookup("#invite-d").queryAs(ToggleButton.class).fire());
        String text =
                robot.lookup("#invite-text").queryAs(TextInputControl.class).getText();
        assertTrue(text.contains("周岚"), text);
        assertTrue(text.contains("清河里社工中心"), text);
        press(robot, "#invite-copy");
        assertEquals(
                text, OpenSelfCheck.onFx(() -> Clipboard.getSystemClipboard().getString()));
        assertEquals("邀请语已复制", window.said());
    }

    @Test
    void anInvitationOfAWorkerSaysWhatIsPromised(FxRobot robot) {
        robot.type(KeyCode.I);
        robot.interact(
                () -> robot.lookup("#invite-W").queryAs(ToggleButton.class).fire());
        String text =
                robot.lookup("#invite-text").queryAs(TextInputControl.class).getText();
        assertTrue(text.contains("3"), text);
        assertFalse(text.contains("周岚"), text);
        robot.interact(() -> robot.lookup("#invite-d").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.UP);
        assertTrue(
                OpenSelfCheck.onFx(() -> robot.lookup("#invite-text")
                        .queryAs(TextInputControl.class)
                        .getText()
                        .contains("周岚")),
                "an arrow key chooses as a click does");
    }

    @Test
    void threeFormsAreTakenAndTheOneThatDiffersIsDecided(FxRobot robot) throws IOException {
        OpenSelfCheck.run(() -> check.workspace().apply(new Change.Rate("M1.1", "s", new Answer.Level(1))));
        Path supervisor = form("supervisor.xlsx", new Order(Role.S, "s"), Map.of("M1.1", 3, "M1.2", 2));
        Path director = form("director.xlsx", new Order(Role.D, "d"), Map.of("M1.1", 4));
        Path worker = form("worker.xlsx", new Order(Role.W, null), Map.of("M1.1", 2, "M1.2", 0));
        collect(supervisor, director, worker);
        await(() -> shown(robot, "共 3 张：可收 2，要看一看 1"));
        assertTrue(shown(robot, "新的一位 一线社工"));
        assertTrue(shown(robot, "M1.1 需求预估"));
        assertFalse(shown(robot, "已有 1"), "what others answered is not told before all have submitted");

        press(robot, "#collect-take");
        await(() -> window.said().equals("收下 3 张评分表，4 个答案"));
        assertEquals(new Answer.Level(1), answer(check.session().assessment(), "M1.1", "s"), "ours is kept");
        assertEquals(new Answer.Level(2), answer(check.session().assessment(), "M1.2", "s"));
        assertEquals(new Answer.Level(4), answer(check.session().assessment(), "M1.1", "d"));
        assertEquals(3, check.session().assessment().raters().size());

        window.act();
        assertEquals(2, check.session().assessment().raters().size(), "one undo takes all of it back");

        collect(supervisor, director, worker);
        await(() -> shown(robot, "共 3 张：可收 2，要看一看 1"));
        choose(robot, 0, Way.REPLACE);
        choose(robot, 2, Way.LEAVE);
        press(robot, "#collect-take");
        await(() -> window.said().equals("收下 2 张评分表，3 个答案"));
        Assessment stored = check.onDisk().assessment();
        assertEquals(new Answer.Level(3), answer(stored, "M1.1", "s"), "theirs is taken");
        assertEquals(2, stored.raters().size(), "the form that was left brings nobody");
    }

    @Test
    void collectingTwiceIsCollectingOnce(FxRobot robot) throws IOException {
        Path director = form("director.xlsx", new Order(Role.D, "d"), Map.of("M1.1", 4));
        collect(director);
        await(() -> shown(robot, "可收 1"));
        press(robot, "#collect-take");
        collect(director);
        await(() -> shown(robot, "没有新内容 1"));
        assertTrue(Window.button(robot, "#collect-take").isDisabled());
    }

    @Test
    void whatIsNoFormIsRefusedWithItsReason(FxRobot robot) throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.xlsx"), "亲爱的同事");
        collect(letter);
        await(() -> shown(robot, "没有收 1"));
        assertTrue(shown(robot, "letter.xlsx"));
        assertTrue(Window.button(robot, "#collect-take").isDisabled());
    }
}
