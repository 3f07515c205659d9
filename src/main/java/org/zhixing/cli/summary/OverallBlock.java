package org.zhixing.cli.summary;

import java.util.List;
import org.zhixing.review.Figures;
import org.zhixing.review.PastReview;
import org.zhixing.review.Review;
import org.zhixing.scoring.OverallScore;

/** The total with its bounds, and what the agency says of itself before evidence is asked for. */
final class OverallBlock {

    private OverallBlock() {}

    static List<String> lines(Words words) {
        Review review = words.review();
        OverallScore overall = review.scorecard().overall();
        Table table = new Table(1);
        table.row(
                words.text("terms.score.overall"),
                Figures.score(overall.score()),
                words.band(overall.band(), overall.status().name()),
                words.bounds(overall.low(), overall.high()),
                marks(words, overall));
        table.row(
                words.text("terms.score.beforeEvidence"),
                Figures.score(overall.beforeEvidence()),
                words.text("cli.summary.beforeEvidence"));
        if (review.previous().isPresent()) {
            PastReview past = review.previous().orElseThrow();
            OverallScore before = past.scorecard().overall();
            table.row(
                    String.valueOf(past.period().year()),
                    Figures.score(before.score()),
                    words.band(before.band(), before.status().name()));
        }
        return table.lines();
    }

    private static String marks(Words words, OverallScore overall) {
        return words.remarks(
                overall.borderline() ? words.text("terms.score.borderline") : "",
                overall.status() == OverallScore.Status.PROVISIONAL ? words.text("terms.score.provisional") : "",
                overall.imbalance() ? words.text("terms.score.imbalance") : "",
                overall.matrixPresent() ? "" : words.text("cli.summary.noMatrix"));
    }
}
