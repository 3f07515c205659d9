package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.records.NotePair;
import org.zhixing.records.partners.Partner;
import org.zhixing.review.RaterReview;
import org.zhixing.review.RecordReview;
import org.zhixing.review.Review;
import org.zhixing.scoring.OverallScore;
import org.zhixing.signals.Collaboration;
import org.zhixing.signals.Signal;
import org.zhixing.work.Language;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Progress;

/** The agency that a first start offers. */
class SampleTest {

    @TempDir
    Path folder;

    @Test
    void itHasTwoYearsAllSubmittedAndLastYearClosed() {
        try (Desk desk = Desks.shipped(folder)) {
            String id = desk.adoptSample();
            List<AssessmentCard> cards = desk.assessments();
            assertEquals(2, cards.size());
            assertEquals(id, cards.get(0).id());
            assertEquals(
                    List.of(false, true),
                    cards.stream().map(AssessmentCard::closed).toList());
            assertTrue(cards.stream().allMatch(c -> c.sample() && c.raters() >= 8 && c.submitted() == c.raters()));
            assertTrue(desk.open(id).assessment().raters().stream()
                    .noneMatch(r -> r.name().isBlank()));
            Review review = desk.review(id);
            assertEquals(1, review.history().size());
            assertEquals(OverallScore.Status.OK, review.scorecard().overall().status());
        }
    }

    /** The year of records tells what the questionnaire tells: copied notes, festivals, goals that nobody reviews. */
    @Test
    void itsRecordsTellItsStory() {
        try (Desk desk = Desks.shipped(folder)) {
            String id = desk.adoptSample();
            RecordsDesk records = desk.records(id);
            assertEquals(412, records.summary().counts().total());
            assertEquals(7, records.summary().refused());
            assertEquals(7, records.problems().size());
            RecordReview review = records.review().orElseThrow();

            assertEquals(
                    List.of(
                            "DOC-1 INSUFFICIENT",
                            "DOC-2 2",
                            "DOC-3 2",
                            "DOC-4a 0",
                            "DOC-4b 2 tentative",
                            "DOC-5 0",
                            "DOC-6 1 tentative",
                            "DOC-7 0",
                            "ACT-1 1 tentative",
                            "ACT-2 0",
                            "ACT-3 0",
                            "ACT-4 1 tentative",
                            "ACT-5 2 tentative",
                            "ACT-6 0",
                            "ACT-7 2",
                            "ACT-8 1 tentative",
                            "FORM-1 2 tentative",
                            "FORM-2 2",
                            "FORM-3 0",
                            "FORM-4 0",
                            "FORM-5 0",
                            "FORM-6 0",
                            "FORM-7 0",
                            "FORM-8 1 tentative",
                            "FORM-9 NOT_COMPUTABLE",
                            "FORM-10 0"),
                    review.signals().signals().stream().map(SampleTest::told).toList());
        }
    }

    @Test
    void itsDriftsAreAWarningATentativeOneAndAWatchAndOneRatingIsNotSupported() {
        try (Desk desk = Desks.shipped(folder)) {
            Review review = desk.review(desk.adoptSample());

            assertEquals(
                    List.of("DOC 2", "ACT 2 tentative", "FORM 1"),
                    review.drifts().stream()
                            .map(d -> d.drift() + " " + d.severity() + (d.tentative() ? " tentative" : ""))
                            .toList());
            assertEquals(
                    List.of("M1.4 by FORM-2, firm: true"),
                    review.scorecard().bias().recordsContradict().stream()
                            .map(c -> c.indicator() + " by " + c.by() + ", firm: " + c.firm())
                            .toList());
        }
    }

    /** Three workers, one of whom answers fast, high and alike; what to talk about; and how strictly each uses the scale. */
    @Test
    void itsRatersAreWorthLookingAt() {
        try (Desk desk = Desks.shipped(folder)) {
            Review review = desk.review(desk.adoptSample());
            RaterReview raters = review.raters();
            assertNull(raters.hidden());
            assertEquals(
                    List.of("D1", "S1", "S2", "W1", "W2", "W3", "X1", "C1"),
                    raters.seats().stream().map(RaterReview.Seat::key).toList());
            assertEquals(
                    List.of("r6"),
                    raters.seats().stream()
                            .filter(RaterReview.Seat::apart)
                            .map(RaterReview.Seat::rater)
                            .toList());
            assertEquals(
                    5,
                    raters.seats().stream()
                            .filter(s -> s.rater().equals("r6"))
                            .mapToInt(s -> s.marks().size())
                            .sum());
            assertTrue(
                    raters.discuss().size() >= 3,
                    "to discuss: " + raters.discuss().size());
            assertEquals(Set.of("V1.2"), review.standing().consensus().keySet());
            assertTrue(raters.discuss().stream().anyMatch(c -> c.indicator().equals("V1.2")));
            assertEquals(22, raters.scaleUse().size(), "seven raters in three dimensions, the client in one");
        }
    }

    @Test
    void itsInventedNotesCanBeReadSideBySide() {
        try (Desk desk = Desks.shipped(folder)) {
            RecordsDesk records = desk.records(desk.adoptSample());
            NotePair pair = records.data().orElseThrow().pairs().get(0);

            Map<String, PersonalText> notes = records.notes(List.of(pair.left(), pair.right()));

            assertEquals(Set.of(pair.left(), pair.right()), notes.keySet());
        }
    }

    @Test
    void itsSevenPartnersAndTheAgencyWorkTogetherWeakly() {
        try (Desk desk = Desks.shipped(folder)) {
            List<Partner> partners = desk.records(desk.adoptSample()).partners();

            assertEquals(7, partners.size());
            assertEquals(
                    Collaboration.Band.WEAK, Collaboration.of(partners, 365).band());
        }
    }

    private static String told(Signal signal) {
        Object said = signal.status() == Signal.Status.OK ? signal.level() : signal.status();
        return signal.id() + " " + said + (signal.tentative() ? " tentative" : "");
    }

    @Test
    void itIsMadeOnlyOnce() {
        try (Desk desk = Desks.shipped(folder)) {
            assertEquals(desk.adoptSample(), desk.adoptSample());
            assertEquals(2, desk.assessments().size());
        }
    }

    @Test
    void itsReportIsWrittenOrWhenCancelledNothing() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Path report = reports.resolve("report.xlsx");
        try (Desk desk = Desks.shipped(folder)) {
            String id = desk.adoptSample();
            assertFalse(desk.exportReport(id, report, Language.ZH, (done, total) -> done < 2));
            try (Stream<Path> left = Files.list(reports)) {
                assertEquals(List.of(), left.toList());
            }
            assertTrue(desk.exportReport(id, report, Language.ZH, Progress.NONE));
            assertTrue(Files.size(report) > 10_000);
        }
    }
}
