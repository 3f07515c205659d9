package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Dimension;
import org.zhixing.model.Recommendation;
import org.zhixing.model.Subdimension;
import org.zhixing.report.workbook.Charts;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.review.FiredRecommendation;
import org.zhixing.review.PastReview;
import org.zhixing.scoring.DimensionScore;
import org.zhixing.scoring.OverallScore;
import org.zhixing.scoring.SubdimensionScore;

/** The first sheet, for a board: three sentences, the scores, the drifts, what to do first; the charts' numbers below. */
final class OverviewSheet {

    private static final int LEFT_LAST = 6;
    private static final int RIGHT = 8;
    private static final int LAST = 12;
    private static final int SHOWN = 5;

    private static final int SENTENCES = 4;
    private static final int SCORES = 8;
    private static final int FIRST_SCORE = SCORES + 2;

    private final Grid grid;
    private final Subject subject;
    private final ScorePlaces places;
    private final Grid recommendations;
    private final DriftWording wording;

    /** @param recommendations the sheet whose states this one repeats */
    OverviewSheet(Grid grid, Subject subject, ScorePlaces places, Grid recommendations) {
        this.grid = grid;
        this.subject = subject;
        this.places = places;
        this.recommendations = recommendations;
        this.wording = new DriftWording(subject);
    }

    void write() {
        grid.widths(20, 11.5, 9, 9, 11.5, 11, 14, 2, 14, 13, 14, 14, 12);
        Page page = Page.open(grid, subject, LAST, subject.say("report.overview.title", subject.say("terms.product")));
        page.gap(Page.TOP);
        page.band(SENTENCES - 1, subject.say("report.overview.board"));
        sentences();
        page.gap(SCORES - 1);
        page.band(SCORES, 0, LEFT_LAST, subject.say("report.overview.scores"));
        page.band(
                SCORES,
                RIGHT,
                LAST,
                subject.say(
                        "report.overview.radar",
                        String.valueOf(subject.model().subdimensions().size())));
        scores();
        int row = FIRST_SCORE + 1 + subject.model().dimensions().size();
        for (String line : cautions()) {
            grid.text(row++, 0, LEFT_LAST, line, line.startsWith(Chips.serious("")) ? Chips.serious() : Look.NOTE);
        }
        page.gap(row++);
        page.band(row++, 0, LEFT_LAST, subject.say("report.overview.drifts"));
        row = drifts(row);
        int radarEnd = row;
        page.gap(row++);
        page.band(row++, subject.say("report.overview.actions"));
        row = actions(row);
        grid.text(row++, 0, LAST, basis(), Look.NOTE);
        int detail = row;
        grid.pageBreak(detail);
        page.band(detail, 0, LEFT_LAST, subject.say("report.overview.table"));
        page.band(detail, RIGHT, LAST, subject.say("report.overview.bars"));
        int end = table(detail + 1);
        charts(radarEnd, detail + 1, end);
        grid.freeze(Page.TOP, 0);
        page.close(end - 1, Page.TOP);
    }

    private void sentences() {
        BoardSummary summary =
                BoardSummary.of(subject.review(), subject.messages().language(), subject.date());
        List<String> heads = List.of(
                subject.say("report.board.goodHead"),
                subject.say("report.board.driftHead"),
                subject.say("report.board.nextHead"));
        List<String> texts = List.of(summary.good(), summary.drifting(), summary.next());
        for (int n = 0; n < texts.size(); n++) {
            grid.text(
                    SENTENCES + n, 0, heads.get(n), Look.BODY.points(11).bold().ink(Tone.BRAND_INK));
            grid.text(SENTENCES + n, 1, LAST, texts.get(n), Look.BODY.points(11));
        }
    }

    private void scores() {
        heads(SCORES + 1, subject.say("report.overview.dimension"));
        grid.text(SCORES + 1, 5, LEFT_LAST, subject.say("terms.score.band"), Look.HEAD);
        OverallScore overall = subject.card().overall();
        PastReview past = subject.review().previous().orElse(null);
        line(
                FIRST_SCORE,
                ScorePlaces.OVERALL,
                subject.say("report.overview.overall"),
                new YearChange.Bounded(overall.score(), overall.low(), overall.high()),
                past == null ? null : past.scorecard().overall().score(),
                Look.BODY.bold());
        band(FIRST_SCORE, ScorePlaces.OVERALL, overall.band(), marks(overall), "terms.status." + overall.status());
        int row = FIRST_SCORE;
        for (Dimension dimension : subject.model().dimensions()) {
            row++;
            DimensionScore score = subject.card().dimension(dimension.id()).orElseThrow();
            line(
                    row,
                    dimension.id(),
                    subject.in(dimension.name()),
                    new YearChange.Bounded(score.score(), score.low(), score.high()),
                    past == null
                            ? null
                            : past.scorecard()
                                    .dimension(dimension.id())
                                    .map(DimensionScore::score)
                                    .orElse(null),
                    Look.BODY);
            String capped = score.cappedFrom() == null ? "" : subject.say("terms.score.capped");
            band(row, dimension.id(), score.band(), capped, "terms.status." + score.status());
        }
    }

    private void heads(int row, String first) {
        grid.text(row, 0, first, Look.HEAD);
        grid.text(row, 1, subject.say("report.overview.score", subject.thisYear()), Look.HEAD.right());
        grid.text(row, 2, subject.say("terms.score.low"), Look.HEAD.right());
        grid.text(row, 3, subject.say("terms.score.high"), Look.HEAD.right());
        String before = subject.review()
                .previous()
                .map(p -> subject.say("report.overview.score", subject.year(p.period())))
                .orElse("");
        grid.text(row, 4, before, Look.HEAD.right());
    }

    private void line(int row, String id, String name, YearChange.Bounded score, @Nullable Double before, Look look) {
        grid.need(row, 22);
        grid.text(row, 0, name, look);
        Look number = look.right().format("0.0");
        if (score.score() == null) {
            grid.blank(row, 1, 1, number);
        } else {
            grid.formula(row, 1, places.absolute(id, Column.SCORE), score.score(), number.bold());
        }
        grid.number(row, 2, score.low(), Look.SCORE.ink(Tone.INK2));
        grid.number(row, 3, score.high(), Look.SCORE.ink(Tone.INK2));
        grid.number(row, 4, before, Look.SCORE.ink(Tone.INK3));
    }

    /** The band, or why there is none, and what else is to be said of the score. */
    private void band(int row, String id, @Nullable String band, String marks, String status) {
        grid.text(row, LEFT_LAST, marks, Look.BODY.points(9).ink(Tone.INK2));
        if (band == null) {
            grid.text(row, 5, subject.say(status), Look.BODY.ink(Tone.INK3));
            return;
        }
        String name = subject.model().bands().stream()
                .filter(b -> b.id().equals(band))
                .findFirst()
                .map(b -> subject.in(b.name()))
                .orElse("");
        grid.formulaText(row, 5, places.absolute(id, Column.BAND), name, Look.BODY);
    }

    private String marks(OverallScore overall) {
        List<String> marks = new ArrayList<>();
        if (overall.status() == OverallScore.Status.PROVISIONAL) {
            marks.add(subject.say("terms.score.provisional"));
        }
        if (overall.borderline() && overall.score() != null) {
            marks.add(subject.say("terms.score.borderline"));
        }
        if (overall.imbalance()) {
            marks.add(subject.say("terms.score.imbalance"));
        }
        if (overall.cappedFrom() != null) {
            marks.add(subject.say("terms.score.capped"));
        }
        return subject.listed(marks);
    }

    /** What must be known before the numbers are used; critical caps first. */
    private List<String> cautions() {
        List<String> lines = new ArrayList<>();
        OverallScore overall = subject.card().overall();
        for (OverallScore.Cap cap : overall.caps()) {
            lines.add(Chips.serious(subject.say(
                    "report.overview.cap",
                    subject.indicator(cap.indicator()),
                    Figures.level(cap.effective()),
                    Figures.weight(cap.to()))));
        }
        List<String> moved = new ArrayList<>();
        subject.card().dimensions().stream()
                .filter(d -> d.cappedFrom() != null)
                .forEach(d -> moved.add(subject.say(
                        "report.overview.moved",
                        subject.model().dimensions().stream()
                                .filter(x -> x.id().equals(d.id()))
                                .map(x -> subject.in(x.name()))
                                .findFirst()
                                .orElse(d.id()),
                        Figures.score(d.cappedFrom()),
                        Figures.score(d.score()))));
        if (overall.cappedFrom() != null) {
            moved.add(subject.say(
                    "report.overview.moved",
                    subject.say("terms.score.overall"),
                    Figures.score(overall.cappedFrom()),
                    Figures.score(overall.score())));
        }
        if (!moved.isEmpty()) {
            lines.add(Chips.serious(subject.listed(moved)));
        }
        if (overall.beforeEvidence() != null && overall.score() != null) {
            lines.add(subject.say(
                    "report.overview.evidence",
                    Figures.score(overall.beforeEvidence()),
                    Figures.score(overall.score())));
        }
        if (overall.score() == null) {
            lines.add(subject.say("report.overview.noOverall"));
        }
        return lines;
    }

    private int drifts(int headRow) {
        grid.text(headRow, 0, subject.say("report.drifts.drift"), Look.HEAD);
        grid.text(headRow, 1, subject.say("report.drifts.level"), Look.HEAD);
        grid.text(headRow, 2, 3, subject.say("report.drifts.confidence"), Look.HEAD);
        grid.text(headRow, 4, LEFT_LAST, subject.say("report.drifts.reason"), Look.HEAD);
        int row = headRow;
        for (DriftFinding finding : subject.review().drifts()) {
            row++;
            grid.need(row, 24);
            grid.text(row, 0, subject.in(subject.model().drift(finding.drift()).name()), Look.BODY);
            grid.text(row, 1, Chips.text(subject, finding), Chips.look(finding));
            grid.text(row, 2, 3, subject.say("terms.confidence." + finding.confidence()), Look.BODY.ink(Tone.INK2));
            grid.text(row, 4, LEFT_LAST, wording.reason(finding), Look.BODY.points(9));
        }
        return row + 1;
    }

    private int actions(int headRow) {
        grid.text(headRow, 0, subject.say("report.overview.actionHead"), Look.HEAD);
        grid.text(headRow, 1, LEFT_LAST, subject.say("report.recommendations.action"), Look.HEAD);
        grid.text(headRow, 7, RIGHT, subject.say("report.recommendations.owner"), Look.HEAD);
        grid.text(headRow, 9, subject.say("report.recommendations.due"), Look.HEAD);
        grid.text(headRow, 10, 11, subject.say("report.recommendations.evidence"), Look.HEAD);
        grid.text(headRow, LAST, subject.say("report.recommendations.state"), Look.HEAD);
        List<FiredRecommendation> shown =
                subject.review().shownRecommendations().stream().limit(SHOWN).toList();
        int row = headRow;
        for (int n = 0; n < shown.size(); n++) {
            action(++row, n, shown.get(n));
        }
        if (shown.isEmpty()) {
            grid.text(++row, 0, LAST, subject.say("report.recommendations.none"), Look.BODY.ink(Tone.INK2));
        }
        return row + 1;
    }

    private void action(int row, int number, FiredRecommendation fired) {
        Recommendation recommendation = fired.recommendation();
        grid.text(
                row,
                0,
                recommendation.id() + " · " + RecommendationsSheet.because(subject, fired),
                Look.BODY.points(9));
        grid.text(row, 1, LEFT_LAST, subject.in(recommendation.action()), Look.BODY);
        grid.text(row, 7, RIGHT, subject.roles(recommendation.owners()), Look.BODY);
        int at = RecommendationsSheet.row(number);
        double due = DateUtil.getExcelDate(DueDates.of(recommendation, subject.date()));
        grid.formula(row, 9, recommendations.absolute(at, 6), due, Look.BODY.format("yyyy-mm-dd"));
        grid.text(row, 10, 11, subject.in(recommendation.completionEvidence()), Look.BODY.points(9));
        grid.formulaText(
                row,
                LAST,
                recommendations.absolute(at, RecommendationsSheet.STATE),
                subject.say("report.state.open"),
                Look.BODY);
    }

    /** What all this rests on, in one line. */
    private String basis() {
        long answered = subject.card().indicators().stream()
                .filter(i -> i.effective() != null)
                .count();
        return subject.say(
                "report.overview.basis",
                Figures.percent(subject.card().bias().unsupportedShare()),
                String.valueOf(answered),
                String.valueOf(subject.card().indicators().size()),
                String.valueOf(subject.review().assessment().raters().size()),
                subject.model().id() + " " + subject.model().version());
    }

    /** The sub-dimensions, as the radar draws them. @return the first row below */
    private int table(int headRow) {
        heads(headRow, subject.say("report.history.subdimension"));
        grid.text(headRow, 5, subject.say("terms.score.coverage"), Look.HEAD.right());
        grid.text(headRow, LEFT_LAST, subject.say("report.column.STATUS"), Look.HEAD);
        PastReview past = subject.review().previous().orElse(null);
        int row = headRow + 1;
        for (Subdimension part : subject.model().subdimensions()) {
            SubdimensionScore score = subject.card().subdimension(part.id()).orElseThrow();
            line(
                    row,
                    part.id(),
                    subject.in(part.name()),
                    new YearChange.Bounded(score.score(), score.low(), score.high()),
                    past == null
                            ? null
                            : past.scorecard()
                                    .subdimension(part.id())
                                    .map(SubdimensionScore::score)
                                    .orElse(null),
                    Look.BODY);
            grid.number(row, 5, score.coverage(), Look.SHARE);
            grid.text(row, LEFT_LAST, subject.say("terms.status." + score.status()), Look.BODY.ink(Tone.INK2));
            row++;
        }
        return row;
    }

    private void charts(int radarEnd, int tableHead, int tableEnd) {
        boolean past = subject.review().previous().isPresent();
        List<Charts.Series> radar = new ArrayList<>();
        List<Charts.Series> bars = new ArrayList<>();
        int lastScore = FIRST_SCORE + subject.model().dimensions().size();
        if (past) {
            radar.add(Charts.Series.column(tableHead, 4, tableHead + 1, tableEnd - 1, Tone.PREVIOUS, true));
        }
        radar.add(Charts.Series.column(tableHead, 1, tableHead + 1, tableEnd - 1, Tone.DATA, false));
        bars.add(Charts.Series.column(SCORES + 1, 1, FIRST_SCORE, lastScore, Tone.DATA, false));
        if (past) {
            bars.add(Charts.Series.column(SCORES + 1, 4, FIRST_SCORE, lastScore, Tone.PREVIOUS, true));
        }
        Charts.radar(
                grid,
                new Charts.Frame(SCORES + 1, RIGHT, radarEnd, LAST + 1),
                new CellRangeAddress(tableHead + 1, tableEnd - 1, 0, 0),
                radar);
        Charts.bars(
                grid,
                new Charts.Frame(tableHead, RIGHT, tableEnd, LAST + 1),
                new CellRangeAddress(FIRST_SCORE, lastScore, 0, 0),
                bars);
    }
}
