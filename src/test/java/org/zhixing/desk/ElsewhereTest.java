package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Rater;
import org.zhixing.assessment.Rating;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** A window and a command work on the same self-check of the same data file. */
class ElsewhereTest {

    @TempDir
    Path folder;

    private Desk window;
    private Desk command;
    private AssessmentSession here;
    private AssessmentSession there;
    private String indicator = "";

    @BeforeEach
    void bothOpen() {
        window = Desks.shipped(folder);
        command = Desks.shipped(folder);
        String id = window.create(NewAssessment.blank(Desks.AGENCY, Desks.YEAR, "annual-self-check"));
        here = window.open(id);
        indicator = here.pinned().model().indicators().get(0).id();
        apply(here, new Change.PutRater(new Rater("r1", Role.S, new PersonalText("王"), true, null)));
        there = command.open(id);
    }

    @AfterEach
    void closed() {
        here.close();
        there.close();
        window.close();
        command.close();
    }

    private static void apply(AssessmentSession session, Change change) {
        session.apply(change, "r1").toCompletableFuture().join();
    }

    private Change answer(int level) {
        return new Change.Rate(indicator, "r1", new Answer.Level(level));
    }

    private static boolean look(AssessmentSession session) {
        return session.lookElsewhere().toCompletableFuture().join();
    }

    private Optional<Answer> answered(AssessmentSession session) {
        return session.assessment().ratings().stream()
                .filter(rating -> rating.indicator().equals(indicator))
                .map(Rating::answer)
                .findFirst();
    }

    @Test
    void nothingIsNewWhereOnlyOneHasWritten() {
        assertFalse(look(here));
        apply(here, answer(2));
        assertFalse(look(here));
    }

    @Test
    void anAnswerThatSomebodyElseGaveIsTakenInOnce() {
        apply(there, answer(3));
        assertEquals(Optional.empty(), answered(here));
        assertTrue(look(here));
        assertEquals(Optional.of(new Answer.Level(3)), answered(here));
        assertFalse(look(here));
    }

    @Test
    void aNewerAnswerIsNeverWrittenOver() {
        apply(there, answer(3));
        CompletionException refused = assertThrows(CompletionException.class, () -> apply(here, answer(1)));
        ProblemException problem = (ProblemException) refused.getCause();
        assertEquals(
                "problems.store.changedElsewhere", problem.problems().get(0).key());
        assertEquals(Optional.empty(), answered(here));
        assertTrue(look(here));
        assertEquals(Optional.of(new Answer.Level(3)), answered(here));
        apply(here, answer(1));
        assertEquals(Optional.of(new Answer.Level(1)), answered(here));
        assertTrue(look(there));
        assertEquals(Optional.of(new Answer.Level(1)), answered(there));
    }

    @Test
    void whatSomebodyElseWroteBesideItKeepsNobodyFromAnswering() {
        command.create(NewAssessment.blank(Desks.AGENCY, Desks.NEXT, "annual-self-check"));
        apply(here, answer(2));
        assertEquals(Optional.of(new Answer.Level(2)), answered(here));
    }

    @Test
    void twoWhoAnswerDifferentThingsBothStay() {
        apply(there, answer(3));
        String other = here.pinned().model().indicators().get(1).id();
        apply(here, new Change.Rate(other, "r1", new Answer.Level(1)));
        assertTrue(look(here));
        assertTrue(look(there));
        assertEquals(2, here.assessment().ratings().size());
        assertEquals(here.assessment(), there.assessment());
        assertEquals(Optional.of(new Answer.Level(3)), answered(here));
    }

    @Test
    void whatSomebodyElseTookAwayIsNotBuiltUpon() {
        apply(there, new Change.RemoveRater("r1"));
        assertThrows(CompletionException.class, () -> apply(here, answer(1)));
        assertTrue(look(here));
        assertEquals(List.of(), here.assessment().raters());
    }

    @Test
    void whatWasDoneBeforeIsNotTakenBackOverTheirs() {
        apply(here, answer(2));
        assertTrue(look(there));
        apply(there, answer(4));
        assertTrue(look(here));
        assertEquals(Optional.empty(), here.undoable());
    }
}
