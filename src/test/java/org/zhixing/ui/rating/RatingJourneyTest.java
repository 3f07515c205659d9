package org.zhixing.ui.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
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
import org.zhixing.assessment.Evidence;
import org.zhixing.assessment.Rating;
import org.zhixing.model.Indicator;
import org.zhixing.model.Role;
import org.zhixing.scoring.EvidenceGating;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;

/** What a rater does at the keyboard, on the real model and a real data file. */
@ExtendWith(ApplicationExtension.class)
class RatingJourneyTest {

    @TempDir
    Path folder;

    private OpenSelfCheck check;

    @Start
    void start(Stage stage) {
        check = new OpenSelfCheck(folder, new RatingScreen(), stage);
    }

    @AfterEach
    void close() {
        check.close();
    }

    private Optional<Rating> rating(String indicator) {
        String me = OpenSelfCheck.onFx(() -> check.workspace().rater().get());
        return check.session().assessment().rating(indicator, me);
    }

    private Answer answer(String indicator) {
        return rating(indicator).map(Rating::answer).orElseThrow();
    }

    @Test
    void all49AreRatedWithTheKeyboardAlone(FxRobot robot) {
        for (String rater : List.of("s", "d")) {
            check.answerAs(rater);
            Role role = check.session().assessment().rater(rater).orElseThrow().role();
            long asked = check.pinned().model().indicators().stream()
                    .filter(i -> i.roles().contains(role))
                    .count();
            for (int question = 0; question < asked; question++) {
                robot.type(KeyCode.DIGIT3);
                robot.type(KeyCode.U);
            }
        }
        Set<String> rated = check.onDisk().assessment().ratings().stream()
                .filter(r -> r.answer().equals(new Answer.Level(3)))
                .map(Rating::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                check.pinned().model().indicators().stream()
                        .map(Indicator::id)
                        .collect(Collectors.toCollection(TreeSet::new)),
                rated);
    }

    @Test
    void evidenceLiftsTheCapFrom2Over3To4(FxRobot robot) {
        check.open("M1.2");
        assertEquals(2, cap("M1.2"));
        writePiece(robot, 1, "2026-03-06", "案卷 12–31");
        assertEquals(2, cap("M1.2"));
        verifyAsDirector(robot);
        assertEquals(3, cap("M1.2"));
        check.answerAs("s");
        check.open("M1.2");
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
        check.answerAs("d");
        robot.type(KeyCode.V);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ENTER);
    }

    private int cap(String place) {
        return EvidenceGating.read(check.pinned().model(), check.session().assessment(), place)
                .cap();
    }

    @Test
    void notApplicableAsksForTheReason(FxRobot robot) {
        check.open("M2.2");
        robot.type(KeyCode.N);
        robot.type(KeyCode.ENTER);
        assertTrue(rating("M2.2").isEmpty());
        robot.write("没有小组服务，3 月起停办");
        robot.type(KeyCode.ENTER);
        assertEquals(new Answer.NotApplicable(new PersonalText("没有小组服务，3 月起停办")), answer("M2.2"));
    }

    @Test
    void whatIsTypedIntoACommentIsKeptExactlyAndRatesNothing(FxRobot robot) {
        check.open("M3.5");
        robot.type(KeyCode.C);
        robot.write("9 月起个案会固定用 2 份真实记录；小组还没有。nd");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT2);
        Rating kept = check.onDisk().assessment().rating("M3.5", "s").orElseThrow();
        assertEquals(new Answer.Level(2), kept.answer());
        assertEquals(new PersonalText("9 月起个案会固定用 2 份真实记录；小组还没有。nd"), kept.comment());
    }

    @Test
    void anAnswerIsUndoneAndRedoneByName(FxRobot robot) {
        check.open("M1.1");
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
        check.open("M1.1");
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
        check.open("M3.5");
        OpenSelfCheck.run(() -> check.workspace().settings().language().set(Language.EN));
        robot.type(KeyCode.DIGIT1);
        assertEquals(new Answer.Level(1), answer("M3.5"));
        assertEquals(
                1,
                robot.lookup(".indicator-name").queryAllAs(javafx.scene.control.Label.class).stream()
                        .filter(l -> l.getText().equals("Records serve practice"))
                        .count());
    }

    @Test
    void aDroppedFileIsNotedByItsNameAndDay(FxRobot robot) throws IOException {
        check.open("M1.2");
        Path file = Files.writeString(folder.resolve("督导记录 9 月.docx"), "记录");
        LocalDate day = LocalDate.of(2026, 9, 18);
        Files.setLastModifiedTime(
                file,
                FileTime.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant()));
        RatingView view = robot.lookup(".rating-screen").queryAs(RatingView.class);
        OpenSelfCheck.run(() -> view.drop(List.of(file.toFile())));
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.ENTER);
        Evidence piece = check.onDisk().assessment().evidence().get(0);
        assertEquals(new PersonalText("督导记录 9 月.docx"), piece.locator());
        assertEquals(day, piece.date());
    }
}
