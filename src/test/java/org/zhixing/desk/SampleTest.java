package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.review.Review;
import org.zhixing.scoring.OverallScore;
import org.zhixing.work.Language;
import org.zhixing.work.Progress;

/** The agency that a first start offers. */
class SampleTest {

    @TempDir
    Path folder;

    @Test
    void itHasTwoYearsAllSubmittedAndLastYearClosed() {
        try (Desk desk = Desk.open(folder.resolve("zhixing.db"))) {
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

    @Test
    void itIsMadeOnlyOnce() {
        try (Desk desk = Desk.open(folder.resolve("zhixing.db"))) {
            assertEquals(desk.adoptSample(), desk.adoptSample());
            assertEquals(2, desk.assessments().size());
        }
    }

    @Test
    void itsReportIsWrittenOrWhenCancelledNothing() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Path report = reports.resolve("report.xlsx");
        try (Desk desk = Desk.open(folder.resolve("zhixing.db"))) {
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
