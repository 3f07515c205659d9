package org.zhixing.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
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
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rating;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.work.PersonalText;

/** Something is tried out, seen, taken up from the best step and put back; the self-check stays as it was. */
@ExtendWith(ApplicationExtension.class)
class WhatIfJourneyTest {

    @TempDir
    Path folder;

    private OpenSelfCheck check;
    private Assessment answered;

    @Start
    void start(Stage stage) {
        check = new OpenSelfCheck(folder, new WhatIfScreen(), stage, WhatIfJourneyTest::allTwos);
    }

    /** The supervisor answers 2 to everything, and the period is closed. */
    private static Dossier allTwos(AssessmentModel model, Dossier blank) {
        Assessment all = blank.assessment();
        for (var indicator : model.indicators()) {
            all = all.withRating(new Rating(indicator.id(), "s", Role.S, new Answer.Level(2), PersonalText.NONE));
        }
        return blank.with(all).standing(s -> s.withClosed(true));
    }

    @AfterEach
    void close() {
        check.close();
    }

    private static void await(Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }

    private static boolean says(FxRobot robot, String within, String text) {
        Set<Node> labels =
                OpenSelfCheck.onFx(() -> robot.lookup(within + " .label").queryAll());
        return labels.stream().anyMatch(n -> n instanceof Labeled l && text.equals(l.getText()));
    }

    @Test
    void whatIsTriedIsShownAndNeverKept(FxRobot robot) {
        await(() -> says(robot, "#whatif-band", "这是推演，没有改动评估。"));
        await(() -> says(robot, "#whatif-effect", "分数、分带、封顶和偏差都不变。"));
        answered = OpenSelfCheck.onFx(() -> check.session().assessment());

        // M1.1 one level worse with the keyboard, and then put back
        robot.type(KeyCode.MINUS);
        await(() -> !says(robot, "#whatif-effect", "分数、分带、封顶和偏差都不变。"));
        robot.type(KeyCode.R);
        await(() -> says(robot, "#whatif-effect", "分数、分带、封顶和偏差都不变。"));
        assertTrue(OpenSelfCheck.onFx(
                () -> robot.lookup("#whatif-reset").queryAs(Button.class).isDisabled()));

        // the best step is taken up with a click
        await(() -> OpenSelfCheck.onFx(
                () -> !robot.lookup("#whatif-steps .button").queryAll().isEmpty()));
        Button take = OpenSelfCheck.onFx(() -> (Button)
                robot.lookup("#whatif-steps .button").queryAll().iterator().next());
        OpenSelfCheck.run(take::fire);
        await(() -> !says(robot, "#whatif-effect", "分数、分带、封顶和偏差都不变。"));

        assertEquals(answered, OpenSelfCheck.onFx(() -> check.session().assessment()));
        assertEquals(answered, check.onDisk().assessment());
    }
}
