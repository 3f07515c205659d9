package org.zhixing.ui.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.desk.PreparedImport;
import org.zhixing.desk.RecordFile;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.records.RecordMapping;
import org.zhixing.review.Review;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.ShellPort;
import org.zhixing.work.Progress;

/** The supervisor looks at near-duplicate notes, finds them legitimate with a reason, and takes that back. */
@ExtendWith(ApplicationExtension.class)
class DriftJourneyTest {

    private static final String NOTE = "今日入户探访%s奶奶，了解其身体状况，情绪稳定，提醒按时服药，注意防寒保暖。";

    @TempDir
    Path folder;

    private final DriftScreen screen = new DriftScreen();
    private final AtomicReference<Say> said = new AtomicReference<>();
    private OpenSelfCheck check;

    @Start
    void start(Stage stage) {
        check = new OpenSelfCheck(folder, screen, stage);
        Pane window = (Pane) stage.getScene().getRoot();
        check.workspace().attach(new ShellPort() {
            @Override
            public void show(Region dialog) {
                window.getChildren().add(dialog);
            }

            @Override
            public void closeDialog() {
                window.getChildren().remove(1, window.getChildren().size());
            }

            @Override
            public void say(Say say) {
                said.set(say);
            }
        });
    }

    @AfterEach
    void close() {
        check.close();
    }

    /** Forty visits on as many days; the first ten notes differ only in a name, the others have a sentence of their own. */
    private void importForty() throws IOException {
        StringBuilder csv = new StringBuilder("记录编号,服务日期,记录日期,社工,服务类型,服务时长,记录正文\n");
        for (int i = 0; i < 40; i++) {
            String note = i < 10
                    ? NOTE.formatted("赵钱孙李周吴郑王冯陈".substring(i, i + 1))
                    : String.valueOf((char) ('一' + i * 37)).repeat(3) + unlike(i);
            csv.append("R%02d,2026-%02d-%02d,2026-%02d-%02d,W1,探访,1,%s\n"
                    .formatted(i, 1 + i / 20, 1 + i % 20, 1 + i / 20, 1 + i % 20, note));
        }
        Path file = Files.writeString(folder.resolve("records.csv"), csv);
        RecordsDesk desk = records();
        PreparedImport prepared = desk.prepare(List.of(RecordFile.of(file)), RecordMapping.NONE, Progress.NONE)
                .orElseThrow();
        assertEquals(
                40, desk.importRecords(prepared, Progress.NONE).orElseThrow().added());
        OpenSelfCheck.run(check.workspace()::recordsChanged);
        await(() -> value() == 0.25);
    }

    /** Thirty letters that no other note has. */
    private static String unlike(int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append((char) ('一' + (seed * 97 + i * 61) % 9000));
        }
        return text.toString();
    }

    private RecordsDesk records() {
        return check.workspace().desk().records(check.session().id());
    }

    private double value() {
        Review review = OpenSelfCheck.onFx(() -> check.workspace().review().get());
        Double value = review == null || review.records() == null
                ? null
                : review.records().signals().signal("DOC-2").value();
        return value == null ? -1 : value;
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }

    private static boolean shown(FxRobot robot, String text) {
        Set<Node> labels = OpenSelfCheck.onFx(() -> robot.lookup(n -> n instanceof Labeled l
                        && l.getText() != null
                        && l.getText().contains(text))
                .queryAll());
        return labels.stream().anyMatch(Node::isVisible);
    }

    @Test
    void aGroupIsFoundLegitimateWithAReasonAndThatIsTakenBack(FxRobot robot) throws IOException {
        importForty();
        check.open("DOC-2");
        await(() -> shown(robot, "第 1 / "));
        assertTrue(shown(robot, "正文没有保存在这台电脑上"), "no text is kept unless asked for");

        robot.type(KeyCode.L);
        await(() -> shown(robot, "把这一组 10 条标为正当"));
        Button decide =
                robot.lookup(n -> n instanceof Button b && b.isDefaultButton()).queryAs(Button.class);
        assertTrue(decide.isDisabled(), "without a reason nothing is decided");
        robot.interact(() -> robot.lookup("#reason").query().requestFocus());
        robot.write("购买方规定的格式");
        robot.type(KeyCode.ENTER);
        await(() -> value() == 0);
        assertEquals("购买方规定的格式", records().marks().get(0).found().reason().value());
        assertEquals(10, records().marks().get(0).found().ids().size());

        Say undo = said.get();
        OpenSelfCheck.run(undo.act());
        await(() -> value() == 0.25);
        assertEquals(List.of(), records().marks());
    }

    @Test
    void arrowKeysGoFromIndicatorToIndicatorAndFromDriftToDrift(FxRobot robot) throws IOException {
        importForty();
        check.open("DOC-1");
        await(() -> robot.lookup("#signal-DOC-1").tryQuery().isPresent());
        List<String> rows = OpenSelfCheck.onFx(() ->
                robot.lookup(".signal-row").queryAll().stream().map(Node::getId).toList());
        robot.interact(() -> robot.lookup("#" + rows.get(0)).query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertEquals(rows.get(1) + " true", focused(robot));
        robot.type(KeyCode.DOWN);
        assertEquals(rows.get(2) + " true", focused(robot));
        robot.type(KeyCode.UP);
        assertEquals(rows.get(1) + " true", focused(robot));
        robot.interact(() -> robot.lookup("#drift-DOC").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertEquals("drift-ACT true", focused(robot));
    }

    /** Where the focus is, and whether that is what is chosen. */
    private String focused(FxRobot robot) {
        return OpenSelfCheck.onFx(() -> {
            Node owner = robot.window(0).getScene().getFocusOwner();
            return owner instanceof ToggleButton choice
                    ? choice.getId() + " " + choice.isSelected()
                    : String.valueOf(owner);
        });
    }

    @Test
    void onlyASupervisorDecides(FxRobot robot) throws IOException {
        importForty();
        check.answerAs("d");
        check.open("DOC-2");
        await(() -> shown(robot, "标为正当由督导决定"));
        robot.type(KeyCode.L);
        assertFalse(shown(robot, "把这一组"));
        assertFalse(shown(robot, "按社工看"));
    }
}
