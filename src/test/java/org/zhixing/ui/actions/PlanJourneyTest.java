package org.zhixing.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.workspace.PlainWindow.await;
import static org.zhixing.ui.workspace.PlainWindow.node;
import static org.zhixing.ui.workspace.PlainWindow.press;
import static org.zhixing.ui.workspace.PlainWindow.shown;
import static org.zhixing.ui.workspace.PlainWindow.there;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rating;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.State;
import org.zhixing.plan.ActionPlan;
import org.zhixing.review.Review;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.PlainWindow;
import org.zhixing.work.PersonalText;

/** A supervisor and a director have closed their year with a 1 everywhere: what will they do, by whom, by when? */
@ExtendWith(ApplicationExtension.class)
class PlanJourneyTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-26T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ActionsScreen screen = new ActionsScreen(TODAY);
    private OpenSelfCheck check;
    private PlainWindow window;

    @Start
    void start(Stage stage) {
        check = new OpenSelfCheck(folder, screen, stage, PlanJourneyTest::closed);
        window = new PlainWindow(stage, check.workspace());
    }

    private static Dossier closed(AssessmentModel model, Dossier blank) {
        List<Rating> ratings = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            blank.assessment().raters().stream()
                    .filter(r -> indicator.roles().contains(r.role()))
                    .forEach(r -> ratings.add(
                            new Rating(indicator.id(), r.id(), r.role(), new Answer.Level(1), PersonalText.NONE)));
        }
        return blank.with(blank.assessment().withRatings(ratings)).standing(s -> s.withClosed(true));
    }

    @BeforeEach
    void reviewed(FxRobot robot) {
        await(() -> there(robot, "take-all"));
    }

    @AfterEach
    void close() {
        check.close();
    }

    private ActionPlan plan() {
        return check.session().dossier().plan();
    }

    private Action action(String id) {
        return plan().action(id).orElseThrow();
    }

    private List<String> pressing() {
        return OpenSelfCheck.onFx(() -> {
            Review review = check.workspace().review().get();
            return review.shownRecommendations().stream()
                    .map(f -> f.recommendation().id())
                    .toList();
        });
    }

    /** Takes the first three suggestions one by one. */
    private List<String> takeThree(FxRobot robot) {
        List<String> three = pressing().subList(0, 3);
        for (String id : three) {
            await(() -> there(robot, "take-" + id));
            press(robot, "take-" + id);
        }
        await(() -> there(robot, "action-" + three.get(2)));
        return three;
    }

    private static void choose(FxRobot robot, String id) {
        robot.interact(() -> node(robot, "action-" + id).requestFocus());
    }

    private static void write(FxRobot robot, String id, String text) {
        robot.interact(() -> ((TextInputControl) node(robot, id)).setText(text));
    }

    @Test
    void threeActionsArePlannedAndOneIsProven(FxRobot robot) {
        List<String> three = takeThree(robot);
        String first = three.get(0);
        choose(robot, first);
        robot.type(KeyCode.ENTER);
        await(() -> there(robot, "action-dialog"));
        robot.interact(() -> {
            ((ComboBox<?>) node(robot, "action-owner")).getEditor().setText("周岚");
            ((DatePicker) node(robot, "action-due")).setValue(LocalDate.of(2026, 12, 20));
        });
        press(robot, "action-done");
        await(() -> shown(robot, "还有 24 天"));
        assertEquals("周岚", action(first).owner().value());

        robot.type(KeyCode.DIGIT3);
        assertEquals(State.PLANNED, action(first).state(), "nothing is proven yet");
        assertTrue(window.said().startsWith("还差"), window.said());

        robot.type(KeyCode.ENTER);
        await(() -> there(robot, "action-dialog"));
        for (int proof = 0; proof < action(first).proofs().size(); proof++) {
            write(robot, "proof-where-" + proof, "柜 3-" + proof);
        }
        HBox states = (HBox) node(robot, "action-state");
        robot.interact(() -> ((ToggleButton) states.getChildren().get(State.EVIDENCED.ordinal())).fire());
        press(robot, "action-done");
        await(() -> action(first).state() == State.EVIDENCED);

        ActionPlan kept = check.onDisk().plan();
        assertEquals(three, kept.actions().stream().map(Action::id).toList());
        assertTrue(kept.action(first).orElseThrow().proven());
        assertEquals(
                LocalDate.of(2026, 12, 20), kept.action(first).orElseThrow().due());
    }

    @Test
    void theSevenAreTakenAtOnceAndGivenBackAtOnce(FxRobot robot) {
        List<String> seven = pressing();
        press(robot, "take-all");
        await(() -> plan().actions().size() == 7);
        assertEquals(seven, plan().actions().stream().map(Action::id).toList());
        window.act();
        await(() -> plan().actions().isEmpty());
    }

    @Test
    void theKeysMoveSetRemoveAndOpen(FxRobot robot) {
        List<String> three = takeThree(robot);
        choose(robot, three.get(2));
        robot.type(KeyCode.DIGIT2);
        await(() -> action(three.get(2)).state() == State.UNDERWAY);
        robot.type(KeyCode.LEFT);
        await(() ->
                OpenSelfCheck.onFx(() -> node(robot, "action-" + three.get(0)).isFocused()
                        || node(robot, "action-" + three.get(1)).isFocused()));
        robot.type(KeyCode.RIGHT);
        await(() ->
                OpenSelfCheck.onFx(() -> node(robot, "action-" + three.get(2)).isFocused()));
        robot.type(KeyCode.DELETE);
        await(() -> plan().actions().size() == 2);
        assertTrue(window.said().startsWith("已删除"), window.said());
        window.act();
        await(() -> plan().actions().size() == 3);
        robot.type(KeyCode.B);
        await(() -> there(robot, "plan-order"));
        assertTrue(there(robot, "action-" + three.get(0)), "the list has the same actions");
    }

    @Test
    void givingAnActionUpAsksWhy(FxRobot robot) {
        String first = takeThree(robot).get(0);
        choose(robot, first);
        robot.type(KeyCode.DIGIT4);
        await(() -> there(robot, "why"));
        assertTrue(OpenSelfCheck.onFx(() -> node(robot, "why-do").isDisabled()));
        write(robot, "why", "并入另一项");
        press(robot, "why-do");
        await(() -> shown(robot, "原因：并入另一项"));
        assertEquals(State.DROPPED, action(first).state());
    }

    @Test
    void onesOwnActionIsAddedWithWhatItIsToMove(FxRobot robot) {
        robot.type(KeyCode.N);
        await(() -> there(robot, "action-dialog"));
        write(robot, "action-title", "每月一次走访");
        write(robot, "target-search", "M1.2");
        robot.interact(() -> ((javafx.scene.control.TextField) node(robot, "target-search"))
                .fireEvent(new javafx.event.ActionEvent()));
        await(() -> shown(robot, "有效分 1.0"));
        press(robot, "action-done");
        await(() -> there(robot, "action-A1"));
        assertEquals(List.of("M1.2"), action("A1").targets());
        assertEquals("每月一次走访", action("A1").title().value());
    }

    @Test
    void aNewActionOfWhichNothingWasWrittenIsForgotten(FxRobot robot) {
        press(robot, "take-" + pressing().get(0));
        await(() -> plan().actions().size() == 1);
        robot.type(KeyCode.N);
        await(() -> there(robot, "action-dialog"));
        press(robot, "action-done");
        assertFalse(there(robot, "action-dialog"));
        assertEquals(1, plan().actions().size());
    }

    @Test
    void thePlanGoesIntoATableAndACalendar(FxRobot robot) throws Exception {
        takeThree(robot);
        PlanFiles files = new PlanFiles(new Planning(check.workspace(), TODAY));
        Path table = folder.resolve("plan.xlsx");
        Path calendar = folder.resolve("plan.ics");
        OpenSelfCheck.run(() -> files.write(table, false));
        await(() -> window.said().contains(table.toString()));
        OpenSelfCheck.run(() -> files.write(calendar, false));
        await(() -> window.said().contains(calendar.toString()));
        assertTrue(Files.size(table) > 0);
        assertTrue(Files.readString(calendar).contains("BEGIN:VEVENT"));
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        String first = takeThree(robot).get(0);
        choose(robot, first);
        robot.type(KeyCode.ENTER);
        await(() -> there(robot, "action-dialog"));
        for (Node each : OpenSelfCheck.onFx(
                () -> robot.lookup(n -> n.isFocusTraversable()).queryAll())) {
            String text = each instanceof Labeled labeled ? labeled.getText() : "";
            boolean named = (text != null && !text.isBlank())
                    || (each.getAccessibleText() != null
                            && !each.getAccessibleText().isBlank());
            boolean ours = each instanceof ButtonBase || each instanceof Tile || each instanceof TextInputControl;
            boolean inside = each.getParent() instanceof ComboBox || each.getParent() instanceof DatePicker;
            assertTrue(named || !ours || inside, each.toString());
        }
    }
}
