package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Hidden;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/** A report that showed workers is remembered, so that no later one tells by its difference what few of them said. */
class PublicationTest {

    @TempDir
    Path folder;

    private Desk desk;
    private String id;
    private AssessmentSession session;

    @BeforeEach
    void threeWorkersHaveSubmitted() {
        desk = Desks.open(folder);
        id = desk.create(Desks.blank());
        session = desk.open(id);
        submits("d", Role.D, 4);
        submits("w1", Role.W, 1);
        submits("w2", Role.W, 2);
        submits("w3", Role.W, 3);
    }

    @AfterEach
    void close() {
        session.close();
        desk.close();
    }

    private void submits(String rater, Role role, int level) {
        session.apply(new Change.PutRater(new Rater(rater, role, PersonalText.NONE, true, null)), rater);
        session.apply(new Change.Rate("M1.1", rater, new Answer.Level(level)), rater);
        session.apply(new Change.Submit(rater, true), rater);
    }

    private void report() {
        assertTrue(desk.exportReport(id, folder.resolve("report.xlsx"), Language.ZH, Progress.NONE));
    }

    @Test
    void aFourthWorkerAfterTheReportKeepsThemAllTogether() {
        assertNull(desk.review(id).raters().hidden());
        report();
        assertNull(desk.review(id).raters().hidden(), "the same report again tells nothing");
        submits("w4", Role.W, 0);
        assertEquals(Hidden.DIFFERENCE, desk.review(id).raters().hidden());
        assertNull(desk.review(id).shownRoles("M1.1"));
        report();
        assertEquals(1, desk.review(id).standing().published().size(), "that report showed no worker");
    }

    @Test
    void undoingWhatCameAfterTheReportForgetsNothingOfIt() {
        report();
        submits("w4", Role.W, 0);
        for (int i = 0; i < 3; i++) {
            session.undo();
        }
        assertNull(desk.review(id).raters().hidden());
        assertEquals(1, desk.review(id).standing().published().size());
        session.undo();
        assertEquals(Hidden.NOT_ALL_IN, desk.review(id).raters().hidden(), "w3 has not submitted any more");
        session.redo();
        submits("w5", Role.W, 0);
        assertEquals(Hidden.DIFFERENCE, desk.review(id).raters().hidden());
    }

    @Test
    void itIsRememberedInBackupsAndByWhoOpensTheFileLater() {
        report();
        var published = desk.review(id).standing().published();
        Path backup = folder.resolve("backup.db");
        desk.backup(backup);
        submits("w4", Role.W, 0);
        session.close();
        desk.restore(backup);
        session = desk.open(id);
        assertEquals(published, session.dossier().standing().published());
        submits("w5", Role.W, 0);
        assertEquals(Hidden.DIFFERENCE, desk.review(id).raters().hidden());
    }

    @Test
    void aReportBeforeEverybodyIsInShowsNoWorkerAndBindsNobody() {
        session.apply(new Change.Submit("d", false), "d");
        report();
        assertEquals(List.of(), desk.review(id).standing().published());
        session.apply(new Change.Submit("d", true), "d");
        submits("w4", Role.W, 0);
        assertNull(desk.review(id).raters().hidden());
    }

    @Test
    void aStricterWishHoldsForOneReview() {
        assertEquals(Hidden.TOO_FEW, desk.review(id, 5).raters().hidden());
        assertNull(desk.review(id, 3).raters().hidden());
        assertFalse(desk.review(id).assessment().anonymity().leastWorkers() == 5);
    }
}
