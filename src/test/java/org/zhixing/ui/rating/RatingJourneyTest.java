package org.zhixing.ui.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Period;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Desk;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.scoring.EvidenceGating;
import org.zhixing.ui.workspace.Settings;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** What a rater does at the keyboard, on the real model and a real data file. */
@ExtendWith(ApplicationExtension.class)
class RatingJourneyTest {

    @TempDir
    Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final RatingScreen screen = new RatingScreen();
    private final StackPane window = new StackPane();
    private Desk desk;
    private Workspace workspace;
    private PinnedModel pinned;
    private String id;

    @Start
    void start(Stage stage) {
        desk = Desk.open(folder.resolve("zhixing.db"));
        pinned = desk.models().newest("annual-self-check").orElseThrow();
        Assessment blank = Assessment.empty(
                        pinned.model().id(),
                        pinned.model().version(),
                        new PersonalText("清河里社工中心"),
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .withRaters(List.of(
                        new Rater("s", Role.S, new PersonalText("李敏"), true, null),
                        new Rater("d", Role.D, new PersonalText("周岚"), true, null)));
        id = desk.adopt(pinned, Dossier.of(blank), false);
        workspace = new Workspace(new Settings(new Properties(), kept -> {}), background, Platform::runLater);
        workspace.use(desk);
        workspace.openAssessment(id);
        workspace.rater().set("s");
        Scene scene = new Scene(window, 1280, 760);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (!(scene.getFocusOwner() instanceof TextInputControl) && screen.key(pressed)) {
                pressed.consume();
            }
        });
        workspace.messages().addListener((p, was, is) -> show());
        stage.setScene(scene);
        show();
        stage.show();
        screen.shown(null);
    }

    private void show() {
        window.getChildren().setAll(screen.view(workspace));
        screen.shown(null);
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            workspace.close();
            return true;
        });
        background.shutdown();
    }

    private static <T> T onFx(Supplier<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, what::get);
    }

    private AssessmentSession session() {
        return Objects.requireNonNull(onFx(() -> workspace.session().get()));
    }

    private Optional<Rating> rating(String indicator) {
        return session()
                .assessment()
                .rating(indicator, onFx(() -> workspace.rater().get()));
    }

    private Answer answer(String indicator) {
        return rating(indicator).map(Rating::answer).orElseThrow();
    }

    private void answerAs(String rater) {
        onFx(() -> {
            workspace.rater().set(rater);
            return true;
        });
    }

    private void open(String indicator) {
        onFx(() -> {
            screen.shown(indicator);
            return true;
        });
    }

    /** What is on disk, read anew. */
    private Assessment onDisk() {
        onFx(() -> {
            workspace.closeAssessment();
            return true;
        });
        return desk.open(id).assessment();
    }

    @Test
    void all49AreRatedWithTheKeyboardAlone(FxRobot robot) {
        for (String rater : List.of("s", "d")) {
            answerAs(rater);
            Role role = session().assessment().rater(rater).orElseThrow().role();
            long asked = pinned.model().indicators().stream()
                    .filter(i -> i.roles().contains(role))
                    .count();
            for (int question = 0; question < asked; question++) {
                robot.type(KeyCode.DIGIT3);
                robot.type(KeyCode.U);
            }
        }
        Set<String> rated = onDisk().ratings().stream()
                .filter(r -> r.answer().equals(new Answer.Level(3)))
                .map(Rating::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                pinned.model().indicators().stream().map(Indicator::id).collect(Collectors.toCollection(TreeSet::new)),
                rated);
    }

    @Test
    void evidenceLiftsTheCapFrom2Over3To4(FxRobot robot) {
        open("M1.2");
        assertEquals(2, cap("M1.2"));
        writePiece(robot, 1, "2026-03-06", "案卷 12–31");
        assertEquals(2, cap("M1.2"));
        verifyAsDirector(robot);
        assertEquals(3, cap("M1.2"));
        answerAs("s");
        open("M1.2");
        writePiece(robot, 2, "2026-09-18", "服务记录 9 月");
        verifyAsDirector(robot);
        assertEquals(4, cap("M1.2"));
    }

    /** @param kind which of the kinds in the list, from 1 */
    private static void writePiece(FxRobot robot, int kind, String date, String locator) {
        robot.type(KeyCode.E);
        for (int i = 0; i < kind; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.TAB);
        robot.write(date);
        robot.type(KeyCode.TAB);
        robot.write(locator);
        robot.type(KeyCode.ENTER);
    }

    private void verifyAsDirector(FxRobot robot) {
        answerAs("d");
        robot.type(KeyCode.V);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ENTER);
    }

    private int cap(String place) {
        return EvidenceGating.read(pinned.model(), session().assessment(), place)
                .cap();
    }

    @Test
    void notApplicableAsksForTheReason(FxRobot robot) {
        open("M2.2");
        robot.type(KeyCode.N);
        robot.type(KeyCode.ENTER);
        assertTrue(rating("M2.2").isEmpty());
        robot.write("没有小组服务，3 月起停办");
        robot.type(KeyCode.ENTER);
        assertEquals(new Answer.NotApplicable(new PersonalText("没有小组服务，3 月起停办")), answer("M2.2"));
    }

    @Test
    void whatIsTypedIntoACommentIsKeptExactlyAndRatesNothing(FxRobot robot) {
        open("M3.5");
        robot.type(KeyCode.C);
        robot.write("9 月起个案会固定用 2 份真实记录；小组还没有。nd");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT2);
        Rating kept = onDisk().rating("M3.5", "s").orElseThrow();
        assertEquals(new Answer.Level(2), kept.answer());
        assertEquals(new PersonalText("9 月起个案会固定用 2 份真实记录；小组还没有。nd"), kept.comment());
    }

    @Test
    void anAnswerIsUndoneAndRedoneByName(FxRobot robot) {
        open("M1.1");
        robot.type(KeyCode.DIGIT3);
        robot.type(KeyCode.DIGIT2);
        press(robot, "撤销：M1.1 由 3 改为 2");
        assertEquals(new Answer.Level(3), answer("M1.1"));
        press(robot, "重做：M1.1 由 3 改为 2");
        assertEquals(new Answer.Level(2), answer("M1.1"));
    }

    private static void press(FxRobot robot, String name) {
        Button button = robot.from(robot.lookup(".button").queryAllAs(Button.class).stream()
                        .filter(b -> name.equals(b.getAccessibleText()))
                        .toList()
                        .get(0))
                .query();
        robot.interact(button::fire);
    }

    @Test
    void aSecondPressMovesOnAndArrowsGoBack(FxRobot robot) {
        open("M1.1");
        robot.type(KeyCode.DIGIT4);
        robot.type(KeyCode.DIGIT4);
        robot.type(KeyCode.DIGIT1);
        robot.type(KeyCode.UP);
        robot.type(KeyCode.DIGIT0);
        assertEquals(new Answer.Level(0), answer("M1.1"));
        assertEquals(new Answer.Level(1), answer("M1.2"));
    }

    @Test
    void aQuestionIsFoundByTheFirstLettersOfItsName(FxRobot robot) {
        robot.type(KeyCode.SLASH);
        robot.write("jlfw");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT3);
        assertEquals(new Answer.Level(3), answer("M3.5"));
    }

    @Test
    void anotherLanguageStaysAtTheSameQuestion(FxRobot robot) {
        open("M3.5");
        onFx(() -> {
            workspace.settings().language().set(Language.EN);
            return true;
        });
        robot.type(KeyCode.DIGIT1);
        assertEquals(new Answer.Level(1), answer("M3.5"));
        assertEquals(
                1,
                robot.lookup(".indicator-name").queryAllAs(javafx.scene.control.Label.class).stream()
                        .filter(l -> l.getText().equals("Records serve practice"))
                        .count());
    }
}
