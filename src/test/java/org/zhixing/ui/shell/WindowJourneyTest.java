package org.zhixing.ui.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Screen;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.SettingsFile;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;

/** What a person does in the first ten minutes. */
@ExtendWith(ApplicationExtension.class)
class WindowJourneyTest {

    @TempDir
    private static Path folder;

    private static int starts;

    private Path settingsFile;
    private Path store;
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage primary) {
        Path own = folder.resolve("start" + ++starts);
        settingsFile = own.resolve("settings.properties");
        store = own.resolve("zhixing.db");
        stage = primary;
        open();
    }

    private void open() {
        window = new MainWindow(stage, SettingsFile.at(settingsFile), opened -> {});
        stage.show();
        window.open(new Opening(false, null), store);
    }

    @AfterEach
    void close() {
        new FxRobot().interact(window::close);
    }

    private Workspace workspace() {
        return window.workspace();
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        OpenSelfCheck.until(condition);
    }

    private static void untilShown(FxRobot robot, String query) {
        until(() -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
    }

    private void makeAgency(FxRobot robot, String name, String rater) {
        until(() -> workspace().deskProperty().get() != null);
        robot.clickOn("#home-new");
        untilShown(robot, "#new-agency");
        robot.clickOn("#new-agency").write(name);
        robot.clickOn("#new-rater").write(rater);
        robot.clickOn("#new-create");
        until(() ->
                workspace().review().get() != null && !workspace().rater().get().isEmpty());
    }

    private List<String> visibleTexts() {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled -> labeled.getText() != null && shown(labeled))
                .map(Labeled::getText)
                .toList();
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aNewAgencyIsMadeInOneFormAndOneAnswersAsItsFirstRater(FxRobot robot) {
        makeAgency(robot, "青禾社工服务中心", "周岚");
        assertEquals("青禾社工服务中心", workspace().assessment().get().agency().value());
        assertEquals("周岚", workspace().assessment().get().raters().get(0).name().value());
        assertEquals("r1", workspace().rater().get());
    }

    @Test
    void aTrainerRunsAWorkshopWithoutAnAgency(FxRobot robot) {
        until(() -> workspace().deskProperty().get() != null);
        robot.clickOn("#home-workshop");
        untilShown(robot, "#workshop-first");
        robot.clickOn("#workshop-first");
        untilShown(robot, "#workshop-lead");
        assertEquals(1, workspace().desk().workshops().list().size());
        assertEquals(List.of(), workspace().desk().assessments());
    }

    @Test
    void theSampleAgencyOpensOnItsResult(FxRobot robot) {
        until(() -> workspace().deskProperty().get() != null);
        robot.clickOn("#home-sample");
        until(() -> workspace().review().get() != null);
        OverallScore overall = workspace().review().get().scorecard().overall();
        List<String> texts = visibleTexts();
        assertTrue(texts.contains(overall.display()), texts::toString);
        for (DimensionScore dimension : workspace().review().get().scorecard().dimensions()) {
            assertTrue(texts.contains(dimension.display()), texts::toString);
        }
        assertEquals(8, workspace().assessment().get().raters().size());
    }

    @Test
    void withTheLanguageEveryTextChangesAndOneStaysWhereOneWas(FxRobot robot) {
        makeAgency(robot, "Green Field Agency", "Zhou");
        robot.interact(() -> workspace().go("settings", null));
        robot.clickOn("English");
        until(() -> workspace().messages().get().language() == Language.EN);
        assertEquals("settings", workspace().place().get().screen());
        for (Screen screen : Screens.all()) {
            robot.interact(() -> workspace().go(screen.id(), null));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(
                    List.of(),
                    visibleTexts().stream()
                            .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                            .filter(text -> !text.equals("中文"))
                            .toList(),
                    screen.id());
        }
    }

    @Test
    void theThemeChangesWhileTheWindowIsOpen(FxRobot robot) {
        until(() -> workspace().deskProperty().get() != null);
        Region root = (Region) stage.getScene().getRoot();
        Color light = (Color) root.getBackground().getFills().get(0).getFill();
        robot.clickOn("深色");
        until(() -> {
            Color now = (Color) root.getBackground().getFills().get(0).getFill();
            return now.getBrightness() < 0.3;
        });
        assertTrue(light.getBrightness() > 0.9);
        assertEquals(Settings.Theme.DARK, SettingsFile.at(settingsFile).theme().get());
    }

    @Test
    void atTheNextStartEverythingIsWhereItWas(FxRobot robot) {
        makeAgency(robot, "青禾社工服务中心", "周岚");
        robot.interact(() -> {
            window.close();
            open();
        });
        until(() -> workspace().review().get() != null);
        assertEquals("青禾社工服务中心", workspace().assessment().get().agency().value());
        assertEquals("overview", workspace().place().get().screen());
        assertEquals("r1", workspace().rater().get());
    }

    @Test
    void anythingIsFoundByInitialsWithoutTheMouse(FxRobot robot) {
        makeAgency(robot, "青禾社工服务中心", "周岚");
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("sz").type(KeyCode.ENTER);
        until(() -> workspace().place().get().screen().equals("settings"));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        until(() -> workspace().place().get().screen().equals("overview"));
    }

    @Test
    void aDataFileThatCannotBeOpenedIsLeftAloneAndTwoWaysOnAreOffered(FxRobot robot) throws IOException {
        until(() -> workspace().deskProperty().get() != null);
        byte[] spoilt = "no data file at all, and longer than any header would be"
                .repeat(40)
                .getBytes(UTF_8);
        robot.interact(window::close);
        try (Stream<Path> left = Files.list(store.getParent())) {
            for (Path file : left.filter(f -> f.getFileName().toString().startsWith("zhixing.db"))
                    .toList()) {
                Files.delete(file);
            }
        }
        Files.write(store, spoilt);
        robot.interact(this::open);
        until(() -> store.equals(workspace().unopened().get()));
        untilShown(robot, ".zx-toast.trouble");
        untilShown(robot, ".zx-notice");
        assertTrue(visibleTexts().containsAll(List.of("用备份恢复…", "另建数据文件…")));
        assertArrayEquals(spoilt, Files.readAllBytes(store));
    }

    @Test
    void aBugIsToldByACodeAndTheWindowGoesOn(FxRobot robot) {
        until(() -> workspace().deskProperty().get() != null);
        robot.interact(() -> window.bug(new IllegalStateException("王小明")));
        untilShown(robot, ".zx-toast.trouble");
        assertTrue(visibleTexts().stream().anyMatch(text -> text.matches(".*代码 [A-Z2-9]{4}，.*")));
        assertFalse(visibleTexts().stream().anyMatch(text -> text.contains("王小明")));
        robot.type(KeyCode.F6).type(KeyCode.ESCAPE);
        until(() -> robot.lookup(".zx-toast").tryQuery().isEmpty());
    }

    @Test
    void whatWasBegunByMistakeGoesIntoTheTrashAndComesBackOrGoesForGood(FxRobot robot) {
        makeAgency(robot, "试一试", "李");
        robot.interact(() -> workspace().go("home", null));
        deleteTheFirst(robot);
        assertNull(workspace().session().get());
        assertFalse(visibleTexts().contains("试一试"));
        until(() -> visibleTexts().contains("回收站（1）"));
        press(robot, ".zx-toast-action");
        until(() -> begun() == 1);
        deleteTheFirst(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> begun() == 1);
        deleteTheFirst(robot);
        press(robot, "#home-trash");
        untilShown(robot, ".trash-restore");
        press(robot, ".trash-restore");
        until(() -> begun() == 1 && visibleTexts().contains("回收站是空的"));
        press(robot, "#trash-back");
        deleteTheFirst(robot);
        press(robot, "#home-trash");
        untilShown(robot, ".trash-delete");
        press(robot, ".trash-delete");
        untilShown(robot, "#trash-sure");
        press(robot, "#trash-sure");
        until(() -> visibleTexts().contains("回收站是空的"));
        assertEquals(0, begun());
        assertEquals(List.of(), workspace().desk().trash().list());
    }

    @Test
    void atMostThreeNotificationsAreSeenAndThoseThatStayComeBack(FxRobot robot) {
        until(() -> workspace().deskProperty().get() != null);
        for (String text : List.of("一", "二", "三", "四")) {
            robot.interact(() -> workspace().say(new Say(text, "做", () -> {})));
        }
        robot.interact(() -> workspace().say(Say.of("五")));
        assertEquals(List.of("三", "四", "五"), toasts(robot));
        robot.interact(() -> workspace().say(Say.of("六")));
        assertEquals(List.of("三", "四", "六"), toasts(robot));
        robot.interact(() -> workspace().say(Say.of("六")));
        assertEquals(List.of("三", "四", "六"), toasts(robot));
        robot.type(KeyCode.F6).type(KeyCode.ESCAPE);
        assertEquals(List.of("二", "三", "四"), toasts(robot));
        robot.type(KeyCode.F6).type(KeyCode.ESCAPE).type(KeyCode.F6).type(KeyCode.ESCAPE);
        assertEquals(List.of("一", "二"), toasts(robot));
    }

    private static List<String> toasts(FxRobot robot) {
        return OpenSelfCheck.onFx(() -> robot.lookup(".zx-toast").queryAll().stream()
                .map(toast -> ((Labeled) toast.lookup(".zx-dense")).getText())
                .toList());
    }

    private int begun() {
        return workspace().desk().assessments().size();
    }

    private void deleteTheFirst(FxRobot robot) {
        untilShown(robot, ".home-row");
        robot.interact(() -> robot.lookup(".home-row").query().requestFocus());
        robot.type(KeyCode.DELETE);
        until(() -> begun() == 0);
        untilShown(robot, ".zx-toast-action");
    }

    private static void press(FxRobot robot, String query) {
        robot.interact(() -> ((ButtonBase) robot.lookup(query).query()).fire());
    }
}
