package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** Working on an assessment: what the snapshot shows and what the disk has. */
class AssessmentSessionTest {

    @TempDir
    Path folder;

    private Desk desk;
    private String id;
    private AssessmentSession session;

    @BeforeEach
    void aDirectorAnswers() {
        desk = Desks.open(folder);
        id = desk.create(Desks.blank());
        session = desk.open(id);
        done(session.apply(new Change.PutRater(rater("r1", Role.D)), "r1"));
    }

    @AfterEach
    void close() {
        session.close();
        desk.close();
    }

    @Test
    void aChangeIsInTheSnapshotAtOnceAndOnDiskWhenItsStageCompletes() {
        CompletionStage<Saved> saved = session.apply(rate("M1.1", 3), "r1");
        assertEquals(new Answer.Level(3), answer(session.dossier(), "M1.1"));
        done(saved);
        assertEquals(session.dossier(), desk.open(id).dossier());
    }

    @Test
    void undoAndRedoReachTheDiskToo() {
        session.apply(rate("M1.1", 3), "r1");
        Dossier first = session.dossier();
        session.apply(rate("M1.1", 2), "r1");
        Dossier second = session.dossier();

        assertEquals(Optional.of(first), session.afterUndo());
        done(session.undo());
        assertEquals(first, session.dossier());
        assertEquals(first, desk.open(id).dossier());
        assertEquals(Optional.of(rate("M1.1", 2)), session.redoable());

        done(session.redo());
        assertEquals(second, session.dossier());
        assertEquals(second, desk.open(id).dossier());
        assertEquals(Optional.of(rate("M1.1", 2)), session.undoable());
        assertEquals(Optional.empty(), session.redoable());
    }

    @Test
    void theLogHoldsWhoChangedWhatFromWhatToWhat() {
        session.apply(rate("M1.1", 3), "r1");
        session.apply(new Change.Comment("M1.1", "r1", new PersonalText("见案卷")), "r1");
        session.apply(new Change.Rate("M1.1", "r1", new Answer.NotApplicable(new PersonalText("无"))), "r2");
        session.undo();
        done(session.apply(new Change.Rate("M1.1", "r1", null), "r1"));
        assertEquals(
                List.of(
                        "r1 rater r1 : null→D  true",
                        "r1 rating M1.1 r1: null→D LEVEL 3",
                        "r1 comment M1.1 r1: null→见案卷",
                        "r2 rating M1.1 r1: D LEVEL 3→D NA 无",
                        "r2 rating M1.1 r1: D NA 无→D LEVEL 3",
                        "r1 rating M1.1 r1: D LEVEL 3→null"),
                desk.log(id).stream()
                        .skip(1)
                        .map(e -> e.by() + " " + e.kind() + " " + e.place() + " " + e.rater() + ": " + shown(e.old())
                                + "→" + shown(e.now()))
                        .toList());
    }

    @Test
    void aChangeThatIsNotAllowedChangesNothing() {
        Dossier before = session.dossier();
        ProblemException refused = assertThrows(ProblemException.class, () -> session.apply(rate("M1.1", 9), "r1"));
        assertEquals(ProblemException.Kind.INPUT, refused.kind());
        assertEquals(before, session.dossier());
        assertEquals(Optional.of(new Change.PutRater(rater("r1", Role.D))), session.undoable());
    }

    @Test
    void whatCannotBeSavedGoesBackToTheOldValueAndTheNextChangeIsSaved() throws Exception {
        done(session.apply(rate("M1.1", 2), "r1"));
        Dossier before = session.dossier();
        try (var other = new SQLiteConfig().createConnection("jdbc:sqlite:" + folder.resolve("zhixing.db"));
                var pen = other.createStatement()) {
            pen.execute("BEGIN IMMEDIATE");
            CompletionStage<Saved> stage = session.apply(rate("M1.1", 3), "r1");
            CompletionException failed = assertThrows(CompletionException.class, () -> done(stage));
            ProblemException trouble = assertInstanceOf(ProblemException.class, failed.getCause());
            assertEquals(ProblemException.Kind.STORE, trouble.kind());
            assertEquals("problems.store.busy", trouble.problems().get(0).key());
            assertEquals(before, session.dossier());
            assertEquals(Optional.of(rate("M1.1", 2)), session.undoable());

            assertThrows(CompletionException.class, () -> done(session.undo()));
            assertEquals(before, session.dossier());
            assertEquals(Optional.of(rate("M1.1", 2)), session.undoable());
            pen.execute("ROLLBACK");
        }
        done(session.apply(rate("M1.1", 3), "r1"));
        assertEquals(new Answer.Level(3), answer(desk.open(id).dossier(), "M1.1"));
    }

    @Test
    void changesBehindOneThatCouldNotBeSavedAreKept() throws Exception {
        CompletionStage<Saved> later;
        try (var other = new SQLiteConfig().createConnection("jdbc:sqlite:" + folder.resolve("zhixing.db"));
                var pen = other.createStatement()) {
            pen.execute("BEGIN IMMEDIATE");
            CompletionStage<Saved> first = session.apply(rate("M1.1", 3), "r1");
            later = session.apply(rate("M1.2", 1), "r1");
            assertThrows(CompletionException.class, () -> done(first));
            pen.execute("ROLLBACK");
        }
        done(later);
        assertEquals(1, session.assessment().ratings().size());
        assertEquals(session.dossier(), desk.open(id).dossier());
        done(session.undo());
        assertEquals(0, session.assessment().ratings().size());
        assertEquals(session.dossier(), desk.open(id).dossier());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsDoneAndTakenBackTheDiskFollowsTheSnapshot(long seed) {
        Random random = new Random(seed);
        List<Dossier> states = new ArrayList<>(List.of(session.dossier()));
        int at = 0;
        CompletionStage<Saved> last = null;
        for (int step = 0; step < 60; step++) {
            int dice = random.nextInt(4);
            if (dice == 0 && at > 0) {
                last = session.undo();
                at--;
            } else if (dice == 1 && at < states.size() - 1) {
                last = session.redo();
                at++;
            } else {
                last = session.apply(any(random), "r1");
                states.subList(at + 1, states.size()).clear();
                states.add(session.dossier());
                at++;
            }
            assertEquals(states.get(at), session.dossier());
        }
        done(last);
        assertEquals(session.dossier(), desk.open(id).dossier());
    }

    @Test
    void othersAreShownOnceAllHaveSubmittedAndASoleRaterAtOnce() {
        assertEquals(true, session.mayShowOthers());
        session.apply(new Change.PutRater(rater("r2", Role.S)), "r1");
        assertEquals(false, session.mayShowOthers());
        session.apply(new Change.Submit("r1", true), "r1");
        assertEquals(false, session.mayShowOthers());
        session.apply(new Change.Submit("r2", true), "r2");
        assertEquals(true, session.mayShowOthers());
        session.undo();
        assertEquals(false, session.mayShowOthers());
        session.apply(new Change.Close(true), "r1");
        assertEquals(true, session.mayShowOthers());
    }

    @Test
    void progressCountsWhatIsAskedOfARoleAndAssignedToAPerson() {
        session.apply(new Change.PutRater(rater("x", Role.X)), "r1");
        session.apply(new Change.Assign("M2", List.of("r1")), "r1");
        session.apply(rate("M1.1", 3), "r1");
        session.apply(rate("M2.1", 3), "r1");
        session.apply(new Change.Rate("M1.2", "r1", new Answer.DontKnow()), "r1");
        session.apply(new Change.RateCell("CONF", "CASE", "r1", new Answer.NotApplicable(new PersonalText("无"))), "r1");
        assertEquals(
                List.of(
                        new RaterProgress(rater("r1", Role.D), false, 2, 4, 1, 43),
                        new RaterProgress(rater("x", Role.X), false, 0, 3, 0, 0)),
                session.state().raters());
    }

    private static Change any(Random random) {
        String indicator = List.of("M1.1", "M1.2", "M1.3", "M2.1").get(random.nextInt(4));
        return switch (random.nextInt(5)) {
            case 0 -> new Change.Rate(indicator, "r1", null);
            case 1 -> new Change.Comment(indicator, "r1", new PersonalText("话" + random.nextInt(9)));
            case 2 -> new Change.StateValue("CONF", (double) random.nextInt(5));
            case 3 -> new Change.RateCell("LIFE", "CASE", "r1", new Answer.Level(random.nextInt(5)));
            default -> rate(indicator, random.nextInt(5));
        };
    }

    private static Change rate(String indicator, int level) {
        return new Change.Rate(indicator, "r1", new Answer.Level(level));
    }

    private static Rater rater(String id, Role role) {
        return new Rater(id, role, PersonalText.NONE, true, null);
    }

    private static Answer answer(Dossier dossier, String indicator) {
        return dossier.assessment().rating(indicator, "r1").orElseThrow().answer();
    }

    private static void done(CompletionStage<Saved> stage) {
        stage.toCompletableFuture().join();
    }

    private static String shown(PersonalText text) {
        return text == null ? "null" : text.value();
    }
}
