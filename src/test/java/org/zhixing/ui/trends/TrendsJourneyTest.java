package org.zhixing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.ui.workspace.PlainWindow.await;
import static org.zhixing.ui.workspace.PlainWindow.node;
import static org.zhixing.ui.workspace.PlainWindow.press;
import static org.zhixing.ui.workspace.PlainWindow.shown;
import static org.zhixing.ui.workspace.PlainWindow.texts;
import static org.zhixing.ui.workspace.PlainWindow.there;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentCard;
import org.zhixing.desk.Change;
import org.zhixing.desk.Desk;
import org.zhixing.model.Role;
import org.zhixing.review.Figures;
import org.zhixing.trends.ScoreChange;
import org.zhixing.trends.YearComparison;
import org.zhixing.ui.common.Dress;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.ui.workspace.PlainWindow;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** The sample agency's two years side by side. */
@ExtendWith(ApplicationExtension.class)
class TrendsJourneyTest {

    @TempDir
    Path folder;

    private final TrendsScreen screen = new TrendsScreen();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final StackPane root = new StackPane();
    private Workspace workspace;
    private PlainWindow window;

    @Start
    void start(Stage stage) {
        Desk desk = Desk.open(folder.resolve("zhixing.db"));
        workspace = new Workspace(new Settings(new Properties(), kept -> {}), background, Platform::runLater);
        workspace.use(desk);
        workspace.openAssessment(desk.adoptSample());
        Scene scene = new Scene(root, 1280, 760);
        Dress.apply(scene, "light", 100, List.of());
        stage.setScene(scene);
        window = new PlainWindow(stage, workspace);
        view();
        stage.show();
        workspace.messages().addListener((p, was, is) -> view());
    }

    private void view() {
        HBox bar = new HBox(screen.actions(workspace).toArray(Node[]::new));
        root.getChildren().setAll(new javafx.scene.layout.VBox(bar, screen.view(workspace)));
    }

    @BeforeEach
    void compared(FxRobot robot) {
        await(() -> there(robot, "scores-card"));
    }

    @AfterEach
    void close() {
        OpenSelfCheck.run(workspace::close);
        background.shutdown();
    }

    private YearComparison comparison() {
        return OpenSelfCheck.onFx(
                () -> YearComparison.withPrevious(workspace.review().get()).orElseThrow());
    }

    @Test
    void everyScoreStandsBesideThatOfTheYearBeforeWithItsDifferenceAndVerdict(FxRobot robot) {
        YearComparison comparison = comparison();
        List<String> texts = texts(robot);
        for (ScoreChange change : comparison.scores()) {
            assertTrue(there(robot, "pair-" + change.id()), change.id());
            String spoken = node(robot, "pair-" + change.id()).getAccessibleText();
            assertTrue(spoken.contains(Figures.score(change.before().score())), spoken);
            assertTrue(spoken.contains(Figures.score(change.after().score())), spoken);
            assertTrue(texts.contains(Figures.signed(change.difference())), change.id());
        }
        assertTrue(texts.contains("无明确变化"));
        assertTrue(texts.contains("有提升"));
        assertEquals("2026 对比 2025", OpenSelfCheck.onFx(() -> ((MenuButton) node(robot, "year-pair")).getText()));
    }

    @Test
    void whatMovedTheTotalIsDrawnAndSaid(FxRobot robot) {
        YearComparison comparison = comparison();
        assertTrue(shown(robot, "2025 总分"));
        assertTrue(shown(robot, "推高最多："));
        assertTrue(shown(robot, Figures.score(comparison.total().after().score())));
    }

    @Test
    void lastYearsActionsSayWhetherTheyMovedAnything(FxRobot robot) {
        assertFalse(comparison().outcomes().isEmpty());
        assertTrue(shown(robot, "2025 的行动推动了什么"));
        assertTrue(shown(robot, "完成：证据齐，也见改善"));
        assertTrue(shown(robot, "证据齐，未见改善"), "papers alone do not count");
    }

    @Test
    void theIndicatorsCanBeFilteredAndLeadToTheirQuestion(FxRobot robot) {
        YearComparison comparison = comparison();
        String fell =
                Changes.of(comparison.indicators(), Changes.Filter.DOWN).get(0).id();
        String rose =
                Changes.of(comparison.indicators(), Changes.Filter.UP).get(0).id();
        await(() -> there(robot, "change-" + fell) && there(robot, "change-" + rose));
        filter(robot, Changes.Filter.DOWN);
        await(() -> !there(robot, "change-" + rose));
        press(robot, "change-" + fell);
        assertEquals("rating", window.gone().screen());
        assertEquals(fell, window.gone().place());
        filter(robot, Changes.Filter.ALL);
        await(() -> comparison.indicators().stream().allMatch(c -> there(robot, "change-" + c.id())));
    }

    private static void filter(FxRobot robot, Changes.Filter filter) {
        HBox choice = (HBox) node(robot, "indicator-filter");
        robot.interact(() -> ((ToggleButton) choice.getChildren().get(filter.ordinal())).fire());
    }

    @Test
    void theSameNumbersAreThereAsATableInEitherLanguage(FxRobot robot) {
        OpenSelfCheck.run(() -> window.show(screen.table().orElseThrow()));
        await(() -> there(robot, "trends-table"));
        assertTrue(shown(robot, "界限"));
        OpenSelfCheck.run(() -> {
            window.closeDialog();
            workspace.settings().language().set(Language.EN);
        });
        await(() -> shown(robot, "Beside 2025"));
        assertFalse(texts(robot).stream().anyMatch(t -> t.contains("无明确变化")));
    }

    @Test
    void whileSomebodyStillAnswersNothingIsShown(FxRobot robot) {
        OpenSelfCheck.run(() -> {
            workspace.apply(new Change.Close(false));
            workspace.apply(new Change.PutRater(new Rater("late", Role.W, new PersonalText("新人"), true, null)));
        });
        await(() -> shown(robot, "全部提交后一起看变化"));
        assertFalse(there(robot, "scores-card"));
        assertTrue(OpenSelfCheck.onFx(screen::table).isEmpty());
    }

    @Test
    void theFirstYearSaysWhatWillBeHere(FxRobot robot) {
        String first = OpenSelfCheck.onFx(() -> workspace.desk().assessments().stream()
                .filter(card -> card.period().year() == 2025)
                .map(AssessmentCard::id)
                .findFirst()
                .orElseThrow());
        OpenSelfCheck.run(() -> {
            workspace.openAssessment(first);
            view();
        });
        await(() -> shown(robot, "再评一次，就能看出变化"));
        press(robot, "trends-go");
        assertEquals("actions", window.gone().screen());
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        for (Node node : OpenSelfCheck.onFx(
                () -> robot.lookup(n -> n.isFocusTraversable()).queryAll())) {
            String text = node instanceof Labeled labeled ? labeled.getText() : "";
            boolean named = (text != null && !text.isBlank())
                    || (node.getAccessibleText() != null
                            && !node.getAccessibleText().isBlank());
            boolean ours = node instanceof ButtonBase || node instanceof PairTrack || node instanceof MoveTrack;
            assertTrue(named || !ours, node.toString());
        }
    }
}
