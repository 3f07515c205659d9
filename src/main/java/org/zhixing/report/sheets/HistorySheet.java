package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Dimension;
import org.zhixing.model.Drift;
import org.zhixing.model.Subdimension;
import org.zhixing.records.Period;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Charts;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.PastReview;
import org.zhixing.scoring.Scorecard;
import org.zhixing.scoring.SubdimensionScore;
import org.zhixing.trends.Bounded;
import org.zhixing.trends.ScoreChange;
import org.zhixing.trends.TrendLine;
import org.zhixing.trends.YearComparison;
import org.zhixing.trends.YearWords;

/** The years side by side: a table, a line chart of the total and the dimensions, and what has clearly changed. */
final class HistorySheet {

    private static final int CHART_ROWS = 15;
    private static final int FIRST_SCORE = 2;
    private static final Tone[] LINES = {Tone.INK, Tone.DATA, Tone.OCHRE, Tone.SLATE};

    /**
     * The table of sub-dimensions: names in the first column, then a column for each year.
     *
     * @param end the first row below
     */
    record Subdimensions(Grid grid, int head, int end, int years) {

        Charts.Source names() {
            return Charts.Source.column(grid, 0, head + 1, end - 1);
        }

        /** @param back 0 for this year, 1 for the one before */
        Charts.Series year(int back, Tone tone) {
            int column = years - back;
            return new Charts.Series(
                    Charts.Source.cell(grid, head, column),
                    Charts.Source.column(grid, column, head + 1, end - 1),
                    tone,
                    back > 0);
        }
    }

    /** One year; the present one's scores are shown by reference where they are its own, all others are values. */
    private record Year(
            Period period, TrendLine.Year line, Scorecard card, List<DriftFinding> drifts, boolean present) {}

    private final Grid grid;
    private final Subject subject;
    private final ScorePlaces places;
    private final List<Year> years = new ArrayList<>();
    private final int last;
    /** Whether scores stand as each year had them. */
    private final boolean own;

    HistorySheet(Grid grid, Subject subject, ScorePlaces places) {
        this.grid = grid;
        this.subject = subject;
        this.places = places;
        TrendLine line = TrendLine.of(subject.review());
        this.own = line.model().equals(subject.model());
        for (int y = 0; y < line.years().size(); y++) {
            TrendLine.Year year = line.years().get(y);
            PastReview review = year.review();
            years.add(new Year(
                    review.period(),
                    year,
                    review.scorecard(),
                    review.drifts(),
                    y == line.years().size() - 1));
        }
        int columns = FIRST_SCORE
                + 1
                + subject.model().dimensions().size()
                + subject.model().drifts().size();
        this.last = Math.max(columns - 1, years.size());
    }

    /** @return where the sub-dimensions stand, for charts elsewhere */
    Subdimensions write() {
        double[] widths = new double[last + 1];
        java.util.Arrays.fill(widths, 14);
        widths[0] = 26;
        grid.widths(widths);
        Page page = Page.open(grid, subject, last, subject.say("report.sheet.history"));
        page.note(Page.TOP, subject.say("report.history.note"));
        int head = Page.TOP + 1;
        heads(head);
        int row = head + 1;
        for (Year year : years) {
            if (year.line().seam() == TrendLine.Seam.BREAK) {
                // Without scores, so that the line of the chart is interrupted here.
                grid.text(row++, 0, last, subject.say("report.history.break"), Look.NOTE);
            }
            year(row++, year);
        }
        int lastYear = row - 1;
        grid.text(row, 0, last, changes(), Look.BODY.ink(Tone.INK2));
        row++;
        page.gap(row++);
        if (years.size() > 1) {
            page.band(row++, subject.say("report.history.chart"));
            chart(row, head, lastYear);
            row += CHART_ROWS;
            page.gap(row++);
        }
        page.band(row++, subject.say("report.history.subdimensions"));
        Subdimensions table = new Subdimensions(grid, row, subdimensions(row), years.size());
        grid.freeze(head + 1, 1);
        page.closeOnOnePage(table.end() - 1);
        return table;
    }

    private void heads(int head) {
        List<String> heads = new ArrayList<>(List.of(
                subject.say("report.history.period"),
                subject.say("report.history.version"),
                subject.say("terms.score.overall")));
        subject.model().dimensions().forEach(d -> heads.add(subject.in(d.name())));
        subject.model().drifts().forEach(d -> heads.add(subject.in(d.name())));
        int firstDrift = FIRST_SCORE + 1 + subject.model().dimensions().size();
        for (int column = 0; column < heads.size(); column++) {
            boolean number = column >= FIRST_SCORE && column < firstDrift;
            grid.text(head, column, heads.get(column), number ? Look.HEAD.right() : Look.HEAD);
        }
        for (int column = heads.size(); column <= last; column++) {
            grid.blank(head, column, column, Look.HEAD);
        }
    }

    private void year(int row, Year year) {
        grid.text(row, 0, label(year), year.present() ? Look.BODY.bold() : Look.BODY);
        String version = year.line().review().modelVersion();
        boolean anew = !own && year.line().comparable();
        grid.text(row, 1, anew ? subject.say("report.history.common", version) : version, Look.BODY);
        boolean reference = year.present() && own;
        score(row, FIRST_SCORE, ScorePlaces.OVERALL, year.line().score(ScoreChange.TOTAL), reference);
        int column = FIRST_SCORE + 1;
        for (Dimension dimension : subject.model().dimensions()) {
            score(row, column++, dimension.id(), year.line().score(dimension.id()), reference);
        }
        for (var drift : subject.model().drifts()) {
            drift(row, column++, year, drift.id());
        }
    }

    private void drift(int row, int column, Year year, Drift drift) {
        year.drifts().stream()
                .filter(d -> d.drift() == drift)
                .findFirst()
                .ifPresent(d -> grid.text(row, column, Levels.text(subject, d), Chips.look(d)));
    }

    private void score(int row, int column, String id, @Nullable Bounded score, boolean reference) {
        score(row, column, id, score == null ? null : Double.valueOf(score.score()), reference);
    }

    /** A chart's cell stays empty where there is no score, so that the line has a gap and no zero. */
    private void score(int row, int column, String id, @Nullable Double score, boolean present) {
        Look look = present ? Look.SCORE.bold() : Look.SCORE;
        if (present && score != null) {
            grid.formula(row, column, places.absolute(id, Column.SCORE), score, look);
        } else {
            grid.number(row, column, score, look);
        }
    }

    private String label(Year year) {
        long same = years.stream()
                .filter(y -> y.period().year() == year.period().year())
                .count();
        return same == 1
                ? subject.year(year.period())
                : year.period().from() + " – " + year.period().to();
    }

    private void chart(int row, int head, int lastYear) {
        List<Charts.Series> series = new ArrayList<>();
        for (int n = 0; n <= subject.model().dimensions().size(); n++) {
            series.add(new Charts.Series(
                    Charts.Source.cell(grid, head, FIRST_SCORE + n),
                    Charts.Source.column(grid, FIRST_SCORE + n, head + 1, lastYear),
                    LINES[n % LINES.length],
                    false));
        }
        Charts.lines(
                grid,
                new Charts.Frame(row, 0, row + CHART_ROWS, last + 1),
                Charts.Source.column(grid, 0, head + 1, lastYear),
                series);
        for (int r = row; r < row + CHART_ROWS; r++) {
            grid.height(r, 20);
        }
    }

    /** What the two latest periods tell of each other, as the sheet that compares them has it. */
    private String changes() {
        return YearComparison.withPrevious(subject.review())
                .map(c -> new YearWords(c, subject.messages()))
                .map(words -> subject.joined(List.of(words.ruler().get(0), words.total())))
                .orElse(subject.say("report.history.first"));
    }

    /** Sub-dimensions down, years across. @return the first row below */
    private int subdimensions(int head) {
        grid.text(head, 0, subject.say("report.history.subdimension"), Look.HEAD);
        for (int y = 0; y < years.size(); y++) {
            grid.text(head, 1 + y, label(years.get(y)), Look.HEAD.right());
        }
        int row = head + 1;
        for (Subdimension part : subject.model().subdimensions()) {
            grid.text(row, 0, subject.in(part.name()), Look.BODY);
            for (int y = 0; y < years.size(); y++) {
                Double score = years.get(y)
                        .card()
                        .subdimension(part.id())
                        .map(SubdimensionScore::score)
                        .orElse(null);
                score(row, 1 + y, part.id(), score, years.get(y).present());
            }
            row++;
        }
        return row;
    }
}
