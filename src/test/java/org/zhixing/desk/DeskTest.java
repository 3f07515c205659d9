package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.review.PastReview;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** A data file with several assessments. */
class DeskTest {

    @TempDir
    Path folder;

    @Test
    void theNewestPeriodIsListedFirstWithHowFarItIs() {
        try (Desk desk = Desks.open(folder)) {
            String last = desk.create(Desks.blank());
            String now = desk.create(next(null, false, false));
            answer(desk, now);
            String model = Desks.MODEL.id();
            assertEquals(
                    List.of(
                            new AssessmentCard(
                                    now, Desks.AGENCY, Desks.NEXT, model, "1.0.0", false, false, 2, 1, 3, 4 + 43 + 4),
                            new AssessmentCard(
                                    last, Desks.AGENCY, Desks.YEAR, model, "1.0.0", false, false, 0, 0, 0, 0)),
                    desk.assessments());
        }
    }

    @Test
    void everythingIsThereAfterClosingAndOpening() {
        String id;
        Dossier dossier;
        try (Desk desk = Desks.open(folder)) {
            id = desk.create(Desks.blank());
            dossier = answer(desk, id);
        }
        try (Desk desk = Desks.open(folder)) {
            assertEquals(dossier, desk.open(id).dossier());
            assertEquals(List.of(dossier), desk.dump());
        }
    }

    @Test
    void theHistoryIsTheEarlierPeriodsOfTheSameAgencyOldestFirst() {
        try (Desk desk = Desks.open(folder)) {
            Period before = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
            String now = desk.create(next(null, false, false));
            answer(desk, desk.create(Desks.blank()));
            desk.create(NewAssessment.blank(Desks.AGENCY, before, Desks.MODEL.id()));
            desk.create(NewAssessment.blank(new PersonalText("另一家"), Desks.YEAR, Desks.MODEL.id()));
            assertEquals(
                    List.of(before, Desks.YEAR),
                    desk.history(now).stream().map(PastReview::period).toList());
            assertEquals(desk.history(now), desk.review(now).history());
        }
    }

    @Test
    void whatCannotBeBegunIsRefused() {
        try (Desk desk = Desks.open(folder)) {
            Period backwards = new Period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 1));
            String model = Desks.MODEL.id();
            refused(desk, NewAssessment.blank(new PersonalText(" "), Desks.YEAR, model), "change.agencyWithoutName");
            refused(desk, NewAssessment.blank(Desks.AGENCY, backwards, model), "assessment.periodEndsBeforeItBegins");
            refused(desk, NewAssessment.blank(Desks.AGENCY, Desks.YEAR, "none"), "change.unknownModel");
            refused(desk, next("none", true, true), "store.unknownAssessment");
            assertEquals(List.of(), desk.assessments());
        }
    }

    @Test
    void aBackupIsRestoredWhileTheDeskIsOpen() {
        try (Desk desk = Desks.open(folder)) {
            String id = desk.create(Desks.blank());
            desk.backup(folder.resolve("copy.db"));
            desk.create(next(null, false, false));
            desk.restore(folder.resolve("copy.db"));
            assertEquals(
                    List.of(id),
                    desk.assessments().stream().map(AssessmentCard::id).toList());
            assertEquals(true, desk.check().isWell());
        }
    }

    @Test
    void aDeskWorksOnWhenARestoreIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.db"), "no store");
        try (Desk desk = Desks.open(folder)) {
            String id = desk.create(Desks.blank());
            assertThrows(ProblemException.class, () -> desk.restore(other));
            assertEquals(id, desk.assessments().get(0).id());
        }
    }

    private static NewAssessment next(String from, boolean answers, boolean evidence) {
        return new NewAssessment(Desks.AGENCY, Desks.NEXT, Desks.MODEL.id(), from, answers, evidence);
    }

    private static void refused(Desk desk, NewAssessment wanted, String key) {
        ProblemException refused = assertThrows(ProblemException.class, () -> desk.create(wanted));
        assertEquals("problems." + key, refused.problems().get(0).key());
    }

    private static Dossier answer(Desk desk, String id) {
        try (AssessmentSession session = desk.open(id)) {
            session.apply(new Change.PutRater(new Rater("r1", Role.D, new PersonalText("周岚"), true, 14.0)), "r1");
            session.apply(new Change.PutRater(new Rater("x", Role.X, PersonalText.NONE, true, null)), "r1");
            session.apply(new Change.Rate("M1.1", "r1", new Answer.Level(3)), "r1");
            session.apply(new Change.Rate("M1.2", "r1", new Answer.DontKnow()), "r1");
            session.apply(new Change.Rate("M1.1", "x", new Answer.NotApplicable(new PersonalText("无"))), "x");
            session.apply(new Change.RateCell("CONF", "CASE", "r1", new Answer.Level(0)), "r1");
            session.apply(new Change.Submit("x", true), "x")
                    .toCompletableFuture()
                    .join();
            return session.dossier();
        }
    }
}
