package org.zhixing.ui.raters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.raters.Window.await;
import static org.zhixing.ui.raters.Window.press;
import static org.zhixing.ui.raters.Window.shown;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.desk.Change;
import org.zhixing.review.AgreementWords;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.review.RaterReview.Seat;
import org.zhixing.ui.common.HeatCell;
import org.zhixing.ui.workspace.OpenSelfCheck;

/** Six people have rated: what they see of each other, what they agree on, and whose answers do not count. */
@ExtendWith(ApplicationExtension.class)
class AnalysisJourneyTest {

    @TempDir
    Path folder;

    private final RatersScreen screen = new RatersScreen();
    private OpenSelfCheck check;
    private Window window;

    @Start
    void start(Stage stage) {
        check = new OpenSelfCheck(folder, screen, stage, Six::submitted);
        window = new Window(stage, check.workspace());
    }

    @BeforeEach
    void reviewed(FxRobot robot) {
        await(() -> robot.lookup("#alpha-card").tryQuery().isPresent());
    }

    @AfterEach
    void close() {
        check.close();
    }

    private List<Contested> discuss() {
        return OpenSelfCheck.onFx(
                () -> check.workspace().review().get().raters().discuss());
    }

    private Seat hasty() {
        return OpenSelfCheck.onFx(() -> check.workspace().review().get().raters().seats().stream()
                .filter(seat -> seat.rater().equals(Six.HASTY))
                .findFirst()
                .orElseThrow());
    }

    private double score() {
        return OpenSelfCheck.onFx(
                () -> check.workspace().review().get().scorecard().overall().score());
    }

    @Test
    void onceEverybodyHasSubmittedTheNumbersAreThere(FxRobot robot) {
        for (String card : List.of("#alpha-card", "#icc-card", "#within-card", "#people-card")) {
            String spoken = robot.lookup(card).query().getAccessibleText();
            assertTrue(spoken.length() > 10, card + " " + spoken);
        }
        assertTrue(robot.lookup("#alpha-card").query().getAccessibleText().contains("49 题 × 6 人"));
        assertTrue(shown(robot, "6 人"));
        assertTrue(shown(robot, "自评平均高 0.84 级"));
        assertFalse(shown(robot, "名w3"), "no name stands on the analysis");
    }

    @Test
    void theCardsSayWhatTheReportSays(FxRobot robot) {
        var raters = OpenSelfCheck.onFx(() -> check.workspace().review().get().raters());
        AgreementWords words = OpenSelfCheck.onFx(
                () -> new AgreementWords(check.workspace().messages().get()));
        String alpha = robot.lookup("#alpha-card").query().getAccessibleText();
        assertTrue(alpha.contains(words.alpha(raters.all()).value()), alpha);
        assertTrue(alpha.contains(words.alpha(raters.all()).band()), alpha);
        String icc = robot.lookup("#icc-card").query().getAccessibleText();
        assertTrue(icc.contains(words.mean(raters.all()).value()), icc);
        assertTrue(shown(robot, words.basis(raters)), icc);
        assertTrue(words.basis(raters).startsWith(raters.complete() + " 位评分者都答了的 "));
    }

    @Test
    void thePairsAreWalkedThroughWithTheArrowKeysAndSaidInWords(FxRobot robot) {
        Node first = robot.lookup(n -> n instanceof HeatCell && n.isFocusTraversable())
                .query();
        robot.interact(first::requestFocus);
        assertEquals("负责人 与 督导 一", told(robot).split("：")[0]);
        robot.type(KeyCode.RIGHT);
        assertEquals("负责人 与 督导 二", told(robot).split("：")[0]);
        robot.type(KeyCode.DOWN);
        assertEquals("督导 一 与 督导 二", told(robot).split("：")[0]);
        robot.type(KeyCode.DOWN);
        assertEquals("社工 甲 与 督导 二", told(robot).split("：")[0], "the empty corner is stepped over");
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#pair-told").queryAs(Label.class).getText();
    }

    @Test
    void whatWasAgreedIsWrittenDownShownAndTakenBack(FxRobot robot) {
        String id = discuss().get(0).indicator();
        press(robot, "#consensus-" + id);
        robot.interact(() ->
                robot.lookup("#consensus-text").queryAs(TextInputControl.class).setText("按 2 级，下季度补观察记录"));
        press(robot, "#consensus-keep");
        await(() -> shown(robot, "共识：按 2 级，下季度补观察记录"));
        assertEquals("已记下 " + id + " 的共识", window.said());
        window.act();
        await(() -> !shown(robot, "共识：按 2 级"));
        assertTrue(check.onDisk().standing().consensus().isEmpty());
    }

    @Test
    void jAndKStepThroughWhatIsToBeDiscussed(FxRobot robot) {
        robot.type(KeyCode.J, KeyCode.J);
        String second = discuss().get(1).indicator();
        assertTrue(Window.button(robot, "#consensus-" + second).isFocused());
        robot.type(KeyCode.K);
        String first = discuss().get(0).indicator();
        assertTrue(Window.button(robot, "#consensus-" + first).isFocused());
    }

    @Test
    void twoSignaturesLeaveOutARaterAndOneAloneDoesNot(FxRobot robot) {
        double before = score();
        assertTrue(shown(robot, "每题中位用时 1.5 秒"));
        check.answerAs("d");
        press(robot, "#propose-" + Six.HASTY);
        robot.interact(() ->
                robot.lookup("#exclude-reason").queryAs(TextInputControl.class).setText("本人说没有读题"));
        press(robot, "#exclude-do");
        await(() -> shown(robot, "还差一个签名"));
        assertEquals(before, score(), "one signature changes nothing");
        assertTrue(Window.button(robot, "#sign-" + Six.HASTY).isDisabled(), "the director has signed already");

        check.answerAs("s");
        press(robot, "#sign-" + Six.HASTY);
        await(() -> shown(robot, "双签不计入"));
        await(() -> score() != before);
        assertTrue(score() < before, "the one who always chose 4 is left out");
        await(() -> shown(robot, "各角色的答案不单列"));

        press(robot, "#withdraw-" + Six.HASTY);
        await(() -> score() == before);
        await(() -> !shown(robot, "各角色的答案不单列"));
        assertTrue(check.onDisk().assessment().exclusions().isEmpty());
    }

    @Test
    void aWorkerSignsNothing(FxRobot robot) {
        check.answerAs("w1");
        assertTrue(Window.button(robot, "#propose-" + Six.HASTY).isDisabled());
        assertTrue(shown(robot, "由负责人和督导签名"));
        assertNotEquals("", hasty().key());
    }

    @Test
    void whenSomebodyTakesASubmissionBackOnlyCountsAreLeft(FxRobot robot) {
        OpenSelfCheck.run(() -> check.workspace().apply(new Change.Submit("w1", false)));
        await(() -> shown(robot, "还有 1 人没有提交"));
        assertTrue(robot.lookup("#alpha-card").tryQuery().isEmpty());
        assertTrue(OpenSelfCheck.onFx(screen::table).isEmpty(), "nor is there a table of them");
        press(robot, "#raters-to-roster");
        assertTrue(shown(robot, "谁来评"));
    }

    @Test
    void theSameNumbersAreThereAsATable(FxRobot robot) {
        OpenSelfCheck.run(() -> window.show(screen.table().orElseThrow()));
        await(() -> shown(robot, "负责人 × 督导 一"));
        assertTrue(shown(robot, "α（类别）"));
        assertTrue(shown(robot, "49 题 × 6 人"));
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        for (KeyCode side : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2)) {
            robot.type(side);
            for (Node node : robot.lookup(n -> n.isFocusTraversable()).queryAll()) {
                String text = node instanceof Labeled labeled ? labeled.getText() : "";
                boolean named = (text != null && !text.isBlank())
                        || (node.getAccessibleText() != null
                                && !node.getAccessibleText().isBlank());
                boolean control = node instanceof ButtonBase || node instanceof HeatCell;
                assertTrue(named || !control, node.toString());
            }
        }
    }
}
