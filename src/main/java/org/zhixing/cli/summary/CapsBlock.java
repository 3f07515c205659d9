package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.review.Figures;
import org.zhixing.scoring.OverallScore;

/** Critical indicators that hold the total down. */
final class CapsBlock {

    private CapsBlock() {}

    static List<String> lines(Words words) {
        OverallScore overall = words.review().scorecard().overall();
        if (overall.caps().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("terms.score.capped"));
        for (OverallScore.Cap cap : overall.caps()) {
            lines.add("  "
                    + words.text(
                            "cli.summary.cap",
                            words.reason(cap.indicator()),
                            Figures.level(cap.effective()),
                            Figures.score(cap.to())));
        }
        if (overall.cappedFrom() != null) {
            lines.add("  " + words.text("terms.score.cappedFrom") + " " + Figures.score(overall.cappedFrom()));
        }
        return lines;
    }
}
