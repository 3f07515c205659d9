package org.zhixing.ui.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.workspace.OpenSelfCheck.onFx;

import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.report.leaving.Disclosure;
import org.zhixing.report.leaving.Document;
import org.zhixing.report.leaving.Leaving;
import org.zhixing.report.leaving.Outgoing;
import org.zhixing.report.leaving.Part;
import org.zhixing.ui.workspace.PlainWindow;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.Workspace;

/** The question before an export: how much of it leaves. */
@ExtendWith(ApplicationExtension.class)
class LeavingDialogTest {

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Workspace workspace =
            new Workspace(new Settings(new Properties(), kept -> {}), worker, Platform::runLater);
    private final Semaphore mayCount = new Semaphore(0);
    private final List<Outgoing> chosen = new CopyOnWriteArrayList<>();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new StackPane()), 900, 700));
        new PlainWindow(stage, workspace);
        stage.show();
        ask();
    }

    private void ask() {
        workspace.show(new LeavingDialog(workspace, Document.REPORT, this::counted, chosen::add));
    }

    /** As a review would be counted, which takes until the test lets it. */
    private Leaving counted(Outgoing outgoing) {
        mayCount.acquireUninterruptibly();
        Leaving.Fate comments = outgoing.internal() ? Leaving.Fate.SHOWN : Leaving.Fate.LEFT_OUT;
        return new Leaving(Document.REPORT, outgoing, List.of(new Leaving.Line(Part.LOCATORS, 26, comments)));
    }

    @AfterEach
    void close(FxRobot robot) {
        mayCount.release(100);
        robot.interact(workspace::close);
        worker.shutdown();
    }

    private void choose(FxRobot robot, Disclosure level) {
        robot.interact(() -> robot.lookup(".zx-switch-choice").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getUserData() == level)
                .forEach(ToggleButton::fire));
    }

    private static CheckBox agency(FxRobot robot) {
        return (CheckBox) PlainWindow.node(robot, "leaving-agency");
    }

    private static String read(FxRobot robot) {
        return String.join("\n", onFx(() -> robot.lookup(n -> n instanceof Labeled).queryAll().stream()
                .map(n -> String.valueOf(((Labeled) n).getText()))
                .toList()));
    }

    @Test
    void whatIsToldIsTheChosenLevelsAndNeverTheOneBefore(FxRobot robot) {
        assertTrue(read(robot).contains("正在看这份文件里会有什么"));
        mayCount.release();
        PlainWindow.await(() -> read(robot).contains("证据出处 26 处\n照写"));
        choose(robot, Disclosure.OUTSIDE);
        assertFalse(read(robot).contains("照写"), "what is internal is not told of what goes outside");
        assertTrue(read(robot).contains("正在看这份文件里会有什么"));
        choose(robot, Disclosure.STATISTICS);
        mayCount.release();
        robot.sleep(50);
        assertFalse(read(robot).contains("证据出处"), "the answer about another level comes late and is not shown");
        mayCount.release();
        PlainWindow.await(() -> read(robot).contains("证据出处 26 处\n不含"));
        assertTrue(read(robot).contains("写入：总分"));
    }

    @Test
    void theAgencyIsNamedAsUsualUntilSomebodyChooses(FxRobot robot) {
        mayCount.release(100);
        assertTrue(agency(robot).isSelected() && agency(robot).isDisabled(), "inside it always is");
        choose(robot, Disclosure.STATISTICS);
        assertFalse(agency(robot).isSelected());
        choose(robot, Disclosure.OUTSIDE);
        assertTrue(agency(robot).isSelected());
        robot.interact(() -> agency(robot).fire());
        choose(robot, Disclosure.INTERNAL);
        assertTrue(agency(robot).isSelected(), "whatever was chosen for outside");
        choose(robot, Disclosure.OUTSIDE);
        assertFalse(agency(robot).isSelected());
        robot.interact(() -> ((Button) PlainWindow.node(robot, "leaving-next")).fire());
        assertEquals(List.of(new Outgoing(Disclosure.OUTSIDE, false)), chosen);
        robot.interact(this::ask);
        robot.interact(() -> ((Button) PlainWindow.node(robot, "leaving-next")).fire());
        assertEquals(new Outgoing(Disclosure.OUTSIDE, true), chosen.get(1), "the level is kept, the choice is not");
    }
}
