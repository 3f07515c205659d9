package org.zhixing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.zhixing.trends.Bounded;
import org.zhixing.trends.ScoreChange;
import org.zhixing.trends.TrendLine;
import org.zhixing.trends.YearWords;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The total of all periods in one line, and why some of it must not be read as one line. */
final class YearsCard extends VBox {

    YearsCard(TrendLine line, Years years, Messages messages) {
        super(8);
        getStyleClass().add("zx-card");
        setId("years-card");
        List<YearsChart.Year> all = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < line.years().size(); i++) {
            TrendLine.Year year = line.years().get(i);
            Bounded score = year.score(ScoreChange.TOTAL);
            if (score != null) {
                ends.add(score.low());
                ends.add(score.high());
            }
            all.add(new YearsChart.Year(
                    years.name(i),
                    score,
                    YearWords.score(score),
                    year.seam(),
                    messages.text("trends.years.model", year.review().modelVersion())));
        }
        String spoken = all.stream()
                .map(y -> y.name() + " " + y.shown())
                .collect(Collectors.joining(messages.text("trends.semicolon")));
        getChildren()
                .addAll(
                        Parts.label(messages.text("trends.years"), "zx-section"),
                        new YearsChart(all, Span.ofScores(ends), spoken));
        if (has(line, TrendLine.Seam.MODEL_CHANGED)) {
            getChildren().add(Parts.prose(messages.text("trends.years.changed"), "zx-caption"));
        }
        if (has(line, TrendLine.Seam.BREAK)) {
            getChildren().add(Parts.prose(messages.text("trends.years.break"), "zx-caption"));
        }
        if (line.years().stream().map(TrendLine.Year::matrix).distinct().count() > 1) {
            getChildren().add(Parts.prose(messages.text("trends.years.matrix"), "zx-caption"));
        }
    }

    private static boolean has(TrendLine line, TrendLine.Seam seam) {
        return line.years().stream().anyMatch(year -> year.seam() == seam);
    }
}
