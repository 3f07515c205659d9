package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.Recommendation;
import org.zhixing.report.wording.BoardSummary;
import org.zhixing.report.wording.DriftWording;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.RecommendationWords;
import org.zhixing.report.wording.ScoreWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Charts;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.DueDates;
import org.zhixing.review.FiredRecommendation;
import org.zhixing.review.PastReview;

/** The first sheet, one page for a board: three sentences, the scores, the drifts, what to do first. */
final class OverviewSheet {

    /** The left half ends here, the right one with the charts begins behind a narrow gap. */
    static final int LEFT_LAST = 6;

    private static final int RIGHT = 8;
    private static final int LAST = 12;
    private static final int SHOWN = 5;
    private static final int SENTENCES = 4;
    private static final int SCORES = 8;
    private static final double RADAR_HEIGHT = 255;
    private static final double DRIFT_HEIGHT = 34;

    private final Grid grid;
    private final Subject subject;
    private final ScorePlaces places;
    private final Grid recommendations;
    private final HistorySheet.Subdimensions table;
    private final DriftWording wording;
    private final RecommendationWords recommended;

    /**
     * @param recommendations the sheet whose dates and states this one repeats
     * @param table what the radar draws
     */
    OverviewSheet(
            Grid grid, Subject subject, ScorePlaces places, Grid recommendations, HistorySheet.Subdimensions table) {
        this.grid = grid;
        this.subject = subject;
        this.places = places;
        this.recommendations = recommendations;
        this.table = table;
        this.wording = new DriftWording(subject);
        this.recommended = new RecommendationWords(subject);
    }

    void write() {
        grid.widths(27, 13, 11, 11, 13, 13, 30, 2, 17, 16, 17, 17, 14);
        Page page = Page.open(grid, subject, LAST, subject.say("report.overview.title", subject.say("terms.product")));
        page.gap(Page.TOP);
        page.band(SENTENCES - 1, subject.say("report.overview.board"));
        sentences();
        page.gap(SCORES - 1);
        page.band(SCORES, 0, LEFT_LAST, subject.say("report.overview.scores"));
        String parts = String.valueOf(subject.model().subdimensions().size());
        page.band(SCORES, RIGHT, LAST, subject.say("report.overview.radar", parts));
        OverviewScores scores = new OverviewScores(grid, subject, places, SCORES + 1);
        int row = scores.write(RADAR_HEIGHT);
        page.gap(row++);
        int drifts = row;
        page.band(drifts, 0, LEFT_LAST, subject.say("report.overview.drifts"));
        page.band(drifts, RIGHT, LAST, subject.say("report.overview.bars"));
        row = drifts(drifts + 1);
        charts(scores, drifts, row);
        page.gap(row++);
        page.band(row++, subject.say("report.overview.actions"));
        row = actions(row);
        grid.text(row, 0, LAST, new ScoreWords(subject).basis(), Look.NOTE);
        grid.freeze(Page.TOP, 0);
        page.closeOnOnePage(row);
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
            grid.need(SENTENCES + n, 26);
            Look look = Look.BODY.points(12);
            grid.text(SENTENCES + n, 0, heads.get(n), look.bold().ink(Tone.BRAND_INK));
            grid.text(SENTENCES + n, 1, LAST, texts.get(n), look);
        }
    }

    private int drifts(int headRow) {
        grid.text(headRow, 0, subject.say("report.drifts.drift"), Look.HEAD);
        grid.text(headRow, 1, subject.say("report.drifts.level"), Look.HEAD);
        grid.text(headRow, 2, 3, subject.say("report.drifts.confidence"), Look.HEAD);
        grid.text(headRow, 4, LEFT_LAST, subject.say("report.drifts.reason"), Look.HEAD);
        int row = headRow;
        for (DriftFinding finding : subject.review().drifts()) {
            row++;
            grid.need(row, DRIFT_HEIGHT);
            grid.text(row, 0, subject.in(subject.model().drift(finding.drift()).name()), Look.BODY);
            grid.text(row, 1, Levels.text(subject, finding), Chips.look(finding));
            grid.text(row, 2, 3, subject.say("terms.confidence." + finding.confidence()), Look.BODY.ink(Tone.INK2));
            grid.text(row, 4, LEFT_LAST, wording.reason(finding), Look.BODY);
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
        int at = RecommendationsSheet.row(number);
        double due = DateUtil.getExcelDate(DueDates.of(recommendation, subject.date()));
        grid.need(row, 22);
        grid.text(row, 0, recommendation.id() + " · " + recommended.because(fired), Look.BODY);
        grid.text(row, 1, LEFT_LAST, subject.in(recommendation.action()), Look.BODY);
        grid.text(row, 7, RIGHT, subject.roles(recommendation.owners()), Look.BODY);
        grid.formula(row, 9, recommendations.absolute(at, RecommendationsSheet.DUE), due, Look.DATE);
        grid.text(row, 10, 11, subject.in(recommendation.completionEvidence()), Look.BODY);
        grid.formulaText(
                row,
                LAST,
                recommendations.absolute(at, RecommendationsSheet.STATE),
                subject.say("report.state.open"),
                Look.BODY);
    }

    /** Whether there is anything to draw, this year or last. */
    private boolean scored() {
        return Stream.concat(Stream.of(subject.card()), subject.review().previous().map(PastReview::scorecard).stream())
                .flatMap(card -> card.subdimensions().stream())
                .anyMatch(part -> part.score() != null);
    }

    private void charts(OverviewScores scores, int drifts, int end) {
        boolean past = subject.review().previous().isPresent();
        List<Charts.Series> radar = new ArrayList<>();
        List<Charts.Series> bars = new ArrayList<>();
        bars.add(scores.series(OverviewScores.NOW, Tone.DATA, false));
        if (past) {
            radar.add(table.year(1, Tone.PREVIOUS));
            bars.add(scores.series(OverviewScores.BEFORE, Tone.PREVIOUS, true));
        }
        radar.add(table.year(0, Tone.DATA));
        if (scored()) {
            Charts.radar(grid, new Charts.Frame(SCORES + 1, RIGHT, drifts - 1, LAST + 1), table.names(), radar);
            Charts.bars(grid, new Charts.Frame(drifts + 1, RIGHT, end, LAST + 1), scores.names(), bars);
        } else {
            grid.text(SCORES + 1, RIGHT, LAST, subject.say("report.overview.noRadar"), Look.NOTE);
            grid.text(drifts + 1, RIGHT, LAST, subject.say("report.overview.noBars"), Look.NOTE);
        }
    }
}
