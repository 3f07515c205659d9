package org.zhixing.report.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Dimension;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.ScoreWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Charts;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.PastReview;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;

/** The overview's table of scores: the total and the dimensions with bounds, last year and band; caps below. */
final class OverviewScores {

    static final int NOW = 1;
    static final int BEFORE = 4;

    private static final int BAND = 5;
    private static final double LEAST_ROW = 26;
    private static final double HEAD_ROW = 21;
    private static final double LINE_ROW = 20;

    private final Grid grid;
    private final Subject subject;
    private final ScorePlaces places;
    private final int head;
    private final ScoreWords words;

    OverviewScores(Grid grid, Subject subject, ScorePlaces places, int head) {
        this.grid = grid;
        this.subject = subject;
        this.places = places;
        this.head = head;
        this.words = new ScoreWords(subject);
    }

    private int last() {
        return head + 1 + subject.model().dimensions().size();
    }

    Charts.Source names() {
        return Charts.Source.column(grid, 0, head + 1, last());
    }

    Charts.Series series(int column, Tone tone, boolean past) {
        return new Charts.Series(
                Charts.Source.cell(grid, head, column),
                Charts.Source.column(grid, column, head + 1, last()),
                tone,
                past);
    }

    /**
     * @param height what the rows should come to at least, for the chart beside them
     * @return the first row below
     */
    int write(double height) {
        heads();
        List<String> cautions = words.cautions();
        double row = (height - HEAD_ROW - cautions.size() * LINE_ROW) / (last() - head);
        for (int r = head + 1; r <= last(); r++) {
            grid.need(r, Math.max(LEAST_ROW, row));
        }
        overall();
        for (int n = 0; n < subject.model().dimensions().size(); n++) {
            dimension(head + 2 + n, subject.model().dimensions().get(n));
        }
        int below = last() + 1;
        for (String line : cautions) {
            boolean serious = line.startsWith(Levels.serious(""));
            grid.text(below++, 0, OverviewSheet.LEFT_LAST, line, serious ? Chips.serious() : Look.NOTE);
        }
        return below;
    }

    /** A score with its bounds; null where there is none. */
    private record Ends(
            @Nullable Double score,
            @Nullable Double low,
            @Nullable Double high) {}

    private void heads() {
        grid.text(head, 0, subject.say("report.overview.dimension"), Look.HEAD);
        grid.text(head, NOW, subject.say("report.overview.score", subject.thisYear()), Look.HEAD.right());
        grid.text(head, 2, subject.say("terms.score.low"), Look.HEAD.right());
        grid.text(head, 3, subject.say("terms.score.high"), Look.HEAD.right());
        String before = subject.review()
                .previous()
                .map(p -> subject.say("report.overview.score", subject.year(p.period())))
                .orElse("");
        grid.text(head, BEFORE, before, Look.HEAD.right());
        grid.text(head, BAND, OverviewSheet.LEFT_LAST, subject.say("terms.score.band"), Look.HEAD);
    }

    private void overall() {
        OverallScore overall = subject.card().overall();
        PastReview past = subject.review().previous().orElse(null);
        line(
                head + 1,
                ScorePlaces.OVERALL,
                subject.say("report.overview.overall"),
                new Ends(overall.score(), overall.low(), overall.high()),
                past == null ? null : past.scorecard().overall().score(),
                Look.BODY.bold().points(14));
        band(head + 1, ScorePlaces.OVERALL, overall.band(), words.marks(overall), "terms.status." + overall.status());
    }

    private void dimension(int row, Dimension dimension) {
        DimensionScore score = subject.card().dimension(dimension.id()).orElseThrow();
        Double before = subject.review()
                .previous()
                .flatMap(p -> p.scorecard().dimension(dimension.id()))
                .map(DimensionScore::score)
                .orElse(null);
        line(
                row,
                dimension.id(),
                subject.in(dimension.name()),
                new Ends(score.score(), score.low(), score.high()),
                before,
                Look.BODY.points(12));
        String capped = score.cappedFrom() == null ? "" : subject.say("terms.score.capped");
        band(row, dimension.id(), score.band(), capped, "terms.status." + score.status());
    }

    private void line(int row, String id, String name, Ends score, @Nullable Double before, Look look) {
        grid.text(row, 0, name, look.points(look.points() - 1));
        Look number = look.bold().right().format("0.0");
        if (score.score() == null) {
            // Truly empty, so that the chart has a gap and no zero.
            grid.blank(row, NOW, NOW, number);
        } else {
            grid.formula(row, NOW, places.absolute(id, Column.SCORE), score.score(), number);
        }
        grid.number(row, 2, score.low(), Look.SCORE.ink(Tone.INK2));
        grid.number(row, 3, score.high(), Look.SCORE.ink(Tone.INK2));
        grid.number(row, BEFORE, before, Look.SCORE.ink(Tone.INK3));
    }

    /** The band, or why there is none, and what else is to be said of the score. */
    private void band(int row, String id, @Nullable String band, String marks, String status) {
        grid.text(row, OverviewSheet.LEFT_LAST, marks, Look.BODY.ink(Tone.INK2));
        if (band == null) {
            grid.text(row, BAND, subject.say(status), Look.BODY.ink(Tone.INK3));
        } else {
            grid.formulaText(row, BAND, places.absolute(id, Column.BAND), subject.band(band), Look.BODY);
        }
    }
}
