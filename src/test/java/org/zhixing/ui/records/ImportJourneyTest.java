package org.zhixing.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.desk.RecordsDesk;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.ShellPort;

/** From a file to the page, on a real data file. */
@ExtendWith(ApplicationExtension.class)
class ImportJourneyTest {

    private static final String HEAD = "记录编号,服务日期,社工,服务对象,服务类型,时长,天气\n";
    private static final String GOOD = "R1,2026-03-05,W1,C1,探访,1,晴\nR2,2026-04-06,W2,C2,个案,1.5,雨\n";
    private static final String BAD = "R3,2026/2/30,W1,C3,探访,1,晴\nR4,2026-05-07,W1,C4,联欢,2,晴\n";

    @TempDir
    Path folder;

    private final RecordsScreen screen = new RecordsScreen();
    private OpenSelfCheck check;
    private StackPane window;

    @Start
    void start(Stage stage) {
        check = new OpenSelfCheck(folder, screen, stage);
        window = (StackPane) stage.getScene().getRoot();
        check.workspace().attach(new ShellPort() {
            @Override
            public void show(Region dialog) {
                closeDialog();
                window.getChildren().add(dialog);
            }

            @Override
            public void closeDialog() {
                window.getChildren().remove(1, window.getChildren().size());
            }
        });
    }

    @AfterEach
    void close() {
        check.close();
    }

    private static void until(Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }

    private static void press(FxRobot robot, String id) {
        until(() -> robot.lookup(id)
                .tryQueryAs(Button.class)
                .filter(b -> !b.isDisabled())
                .isPresent());
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    private List<String> texts() {
        return OpenSelfCheck.onFx(() -> window.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    private boolean says(String text) {
        return texts().stream().anyMatch(shown -> shown.contains(text));
    }

    private Path file(String name, String text, Charset charset) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(charset));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void begin(Path... files) {
        OpenSelfCheck.run(() -> screen.startImport(List.of(files)));
    }

    private RecordsDesk desk() {
        return check.workspace().desk().records(check.session().id());
    }

    private List<String> ids() {
        return desk().data().orElseThrow().records().records().stream()
                .map(ServiceRecord::id)
                .toList();
    }

    private void importAll(FxRobot robot, Path file) {
        begin(file);
        press(robot, "#wizard-next");
        press(robot, "#wizard-next");
        press(robot, "#wizard-bring");
        until(() -> robot.lookup("#wizard-done").tryQuery().isPresent());
    }

    @Test
    void withoutRecordsThePageSaysWhatWillBeHere(FxRobot robot) {
        until(() -> robot.lookup("#records-start").tryQuery().isPresent());
        assertTrue(says("还没有服务记录"));
        assertTrue(screen.table().isEmpty());
    }

    @Test
    void problemRowsAreShownAndTheRestComesInAndIsOnThePage(FxRobot robot) {
        begin(file("记录.csv", HEAD + GOOD + BAD, Charset.forName("GB18030")));
        press(robot, "#wizard-next");
        until(() -> says("哪一列是什么"));
        assertTrue(says("天气"), "a column that nobody uses is listed");
        press(robot, "#wizard-next");
        until(() -> says("2 行需要改一改，另外 2 行可以导入"));
        TableView<?> table = robot.lookup(".problem-table").queryAs(TableView.class);
        assertEquals(
                List.of("2026/2/30", "联欢"),
                table.getItems().stream()
                        .map(line -> ((ProblemLine) line).value())
                        .toList());
        assertTrue(desk().data().isEmpty(), "nothing is written yet");
        press(robot, "#wizard-bring");
        until(() -> robot.lookup("#wizard-done").tryQuery().isPresent());
        assertEquals(List.of("R1", "R2"), ids());
        press(robot, "#wizard-done");
        until(() -> robot.lookup(".records-summary").tryQuery().isPresent());
        assertTrue(texts().containsAll(List.of("2", "收进来的记录", "没收进来的行", "2026-03-05 至 2026-04-06")), texts()::toString);
        robot.interact(() -> screen.shown("problems"));
        until(() -> says("没有这一天"));
    }

    @Test
    void aWordIsTaughtAndItsRowsComeIn(FxRobot robot) {
        begin(file("记录.csv", HEAD + GOOD + BAD, StandardCharsets.UTF_8));
        press(robot, "#wizard-next");
        press(robot, "#wizard-next");
        until(() -> says("这些服务类型还不认识"));
        robot.interact(() -> {
            ChoiceBox<ServiceType> means = choice(robot.lookup(".choice-box").query());
            means.setValue(ServiceType.ACTIVITY);
        });
        until(() -> says("1 行需要改一改，另外 3 行可以导入"));
        press(robot, "#wizard-bring");
        until(() -> robot.lookup("#wizard-done").tryQuery().isPresent());
        assertEquals(List.of("R1", "R2", "R4"), ids());
    }

    @SuppressWarnings("unchecked")
    private static ChoiceBox<ServiceType> choice(Node node) {
        return (ChoiceBox<ServiceType>) node;
    }

    @Test
    void importingTheSameFileTwiceIsImportingItOnce(FxRobot robot) {
        Path file = file("记录.csv", HEAD + GOOD, StandardCharsets.UTF_8);
        importAll(robot, file);
        assertTrue(says("收进来 2 条"));
        press(robot, "#wizard-done");
        importAll(robot, file);
        assertTrue(says("收进来 0 条"));
        assertEquals(List.of("R1", "R2"), ids());
    }

    @Test
    void aLaterFileSaysWhatItChanged(FxRobot robot) {
        importAll(robot, file("一.csv", HEAD + GOOD, StandardCharsets.UTF_8));
        press(robot, "#wizard-done");
        importAll(
                robot,
                file(
                        "二.csv",
                        HEAD + "R2,2026-04-06,W2,C2,个案,2,雨\nR5,2026-06-01,W2,C2,个案,1,雨\n",
                        StandardCharsets.UTF_8));
        assertTrue(says("服务时长 1 条"), texts()::toString);
        assertEquals(List.of("R1", "R2", "R5"), ids());
    }

    @Test
    void aColumnChosenByHandIsRememberedForTheNextTable(FxRobot robot) {
        String other = "记录编号,哪天,社工,服务类型,时长\n";
        begin(file("一.csv", other + "R1,2026-03-05,W1,探访,1\n", StandardCharsets.UTF_8));
        press(robot, "#wizard-next");
        until(() -> says("还差 1 个必需的字段"));
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            ChoiceBox<String> date = robot.lookup("#column-serviceDate").queryAs(ChoiceBox.class);
            date.setValue("哪天");
        });
        press(robot, "#wizard-next");
        press(robot, "#wizard-bring");
        press(robot, "#wizard-done");
        begin(file("二.csv", other + "R2,2026-03-06,W1,探访,1\n", StandardCharsets.UTF_8));
        press(robot, "#wizard-next");
        until(() -> says("已用上次同样表头的对应关系"));
        assertEquals(List.of("哪天"), desk().presets().get(0).mapping().columns().get(RecordField.SERVICE_DATE));
    }

    @Test
    void notesAreKeptOnlyWhenThePersonWantsIt(FxRobot robot) {
        Path file =
                file("记录.csv", "记录编号,服务日期,社工,服务类型,时长,记录正文\nR1,2026-03-05,W1,探访,1,今日入户探访了解近况\n", StandardCharsets.UTF_8);
        importAll(robot, file);
        assertFalse(desk().keepsNotes());
        assertTrue(desk().notes(List.of("R1")).isEmpty());
        press(robot, "#wizard-done");
        begin(file);
        press(robot, "#wizard-next");
        press(robot, "#wizard-next");
        until(() -> robot.lookup("#keep-notes").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#keep-notes").queryAs(CheckBox.class).setSelected(true));
        press(robot, "#wizard-bring");
        press(robot, "#wizard-done");
        assertEquals("今日入户探访了解近况", desk().notes(List.of("R1")).get("R1").value());
        take(robot, "不再保留正文");
        until(() -> says("电脑上留着的原文会全部抹掉，不能撤销"));
        assertTrue(desk().keepsNotes(), "asking changes nothing");
        robot.interact(() -> robot.lookup(node -> node instanceof Button b && "取消".equals(b.getText()))
                .queryButton()
                .fire());
        assertEquals(1, desk().notes(List.of("R1")).size());
        take(robot, "不再保留正文");
        press(robot, "#records-remove");
        until(() -> !desk().keepsNotes());
        assertTrue(desk().notes(List.of("R1")).isEmpty());
        assertEquals(List.of("R1"), ids(), "the records stay");
    }

    /** Opens what else can be done, and takes what says this. */
    private static void take(FxRobot robot, String words) {
        until(() -> more(robot).stream().anyMatch(item -> words.equals(item.getText())));
        robot.interact(() -> more(robot).stream()
                .filter(item -> words.equals(item.getText()))
                .forEach(MenuItem::fire));
    }

    private static List<MenuItem> more(FxRobot robot) {
        return robot.lookup("#records-more")
                .tryQueryAs(MenuButton.class)
                .map(MenuButton::getItems)
                .map(List::copyOf)
                .orElse(List.of());
    }

    @Test
    void aFileThatIsNoTableIsLeftOutAndSaysWhy(FxRobot robot) {
        begin(
                file("图片.csv", "%PDF-1.7 no table", StandardCharsets.UTF_8),
                file("记录.csv", HEAD + GOOD, StandardCharsets.UTF_8));
        until(() -> says("有文件读不了"));
        assertTrue(robot.lookup("#wizard-next").queryButton().isDisabled());
        robot.interact(
                () -> robot.lookup(node -> node instanceof Button b && "不导入 图片.csv".equals(b.getAccessibleText()))
                        .queryButton()
                        .fire());
        until(() -> !robot.lookup("#wizard-next").queryButton().isDisabled());
    }

    @Test
    void allRecordsAreRemovedOnceAskedFor(FxRobot robot) {
        importAll(robot, file("记录.csv", HEAD + GOOD, StandardCharsets.UTF_8));
        press(robot, "#wizard-done");
        take(robot, "移除全部记录…");
        press(robot, "#records-remove");
        until(() -> robot.lookup("#records-start").tryQuery().isPresent());
        assertTrue(desk().data().isEmpty() || ids().isEmpty());
    }

    @Test
    void theWizardGoesOnByTheKeyboardAlone(FxRobot robot) {
        begin(
                file("记录.csv", HEAD + GOOD, StandardCharsets.UTF_8),
                file("补录.csv", HEAD + "R3,2026-05-06,W2,C2,个案,1.5,雨\n", Charset.forName("GB18030")));
        until(() -> robot.lookup("#wizard-next")
                .tryQueryAs(Button.class)
                .filter(b -> !b.isDisabled())
                .isPresent());
        assertTrue(says("UTF-8") && says("GB18030"));
        robot.interact(() -> robot.lookup("#file-0").query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertTrue(OpenSelfCheck.onFx(() -> robot.lookup("#file-1").query().isFocused()));
        assertTrue(
                OpenSelfCheck.onFx(() -> robot.lookup("#import-wizard .choice-box").queryAllAs(ChoiceBox.class).stream()
                        .anyMatch(box -> Charset.forName("GB18030").equals(box.getValue()))),
                "what the second file is like stands beside the list");
        robot.interact(() -> robot.lookup("#import-wizard").query().requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> says("哪一列是什么"));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#wizard-bring").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#wizard-done").tryQuery().isPresent());
        assertEquals(List.of("R1", "R2", "R3"), ids().stream().sorted().toList());
    }
}
