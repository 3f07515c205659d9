package org.zhixing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhixing.review.Review;
import org.zhixing.scoring.OverallScore;

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
}
