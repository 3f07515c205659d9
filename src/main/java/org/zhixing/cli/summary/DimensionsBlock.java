package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.Dimension;
import org.zhixing.review.Figures;
import org.zhixing.scoring.DimensionScore;

/** The three dimensions. */
final class DimensionsBlock {

    private DimensionsBlock() {}

    static List<String> lines(Words words) {
        Table table = new Table(1);
        for (Dimension dimension : words.model().dimensions()) {
            DimensionScore score =
                    words.review().scorecard().dimension(dimension.id()).orElseThrow();
            table.row(
                    "  " + words.of(dimension.name()),
                    Figures.score(score.score()),
                    words.band(score.band(), score.status().name()),
                    words.bounds(score.low(), score.high()),
                    words.remarks(
                            words.text("terms.score.coverage") + " " + Figures.percent(score.coverage()),
                            score.cappedFrom() == null
                                    ? ""
                                    : words.text("terms.score.cappedFrom") + " " + Figures.score(score.cappedFrom())));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("cli.summary.dimensions"));
        lines.addAll(table.lines());
        return lines;
    }
}
