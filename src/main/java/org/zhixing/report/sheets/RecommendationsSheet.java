package org.zhixing.report.sheets;

import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.zhixing.model.Recommendation;
import org.zhixing.report.wording.RecommendationWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.DueDates;
import org.zhixing.review.FiredRecommendation;

/** What to do, by whom, until when, shown by what; the state is chosen from a list. */
final class RecommendationsSheet {

    static final int DUE = 6;
    static final int STATE = 8;

    private static final int HEAD = Page.TOP + 1;
    private static final int NOTE = 9;

    private final Grid grid;
    private final Subject subject;
    private final String states;
    private final RecommendationWords words;

    /** @param states name of the range with the states, the first of which is where everything begins */
    RecommendationsSheet(Grid grid, Subject subject, String states) {
        this.grid = grid;
        this.subject = subject;
        this.states = states;
        this.words = new RecommendationWords(subject);
    }

    static int row(int number) {
        return HEAD + 1 + number;
    }

    void write() {
        grid.widths(5, 7, 18, 20, 46, 14, 13, 34, 11, 26);
        Page page = Page.open(grid, subject, NOTE, subject.say("report.sheet.recommendations"));
        page.note(Page.TOP, subject.say("report.recommendations.note"));
        page.heads(
                HEAD,
                0,
                0,
                subject.say("report.recommendations.order"),
                subject.say("report.recommendations.id"),
                subject.say("report.recommendations.because"),
                subject.say("report.recommendations.path"),
                subject.say("report.recommendations.action"),
                subject.say("report.recommendations.owner"),
                subject.say("report.recommendations.due"),
                subject.say("report.recommendations.evidence"),
                subject.say("report.recommendations.state"),
                subject.say("report.recommendations.remark"));
        List<FiredRecommendation> shown = subject.review().shownRecommendations();
        for (int n = 0; n < shown.size(); n++) {
            write(n, shown.get(n));
        }
        int last = row(Math.max(0, shown.size() - 1));
        if (shown.isEmpty()) {
            grid.text(last, 0, NOTE, subject.say("report.recommendations.none"), Look.BODY.ink(Tone.INK2));
        } else {
            grid.choices(
                    row(0), last, STATE, states, subject.say("report.state.title"), subject.say("report.state.wrong"));
            grid.filter(HEAD, last, 0, NOTE);
        }
        int waiting = subject.review().recommendations().size() - shown.size();
        if (waiting > 0) {
            last++;
            String ids = subject.listed(subject.review().recommendations().stream()
                    .skip(shown.size())
                    .map(f -> f.recommendation().id())
                    .toList());
            page.note(last, subject.say("report.recommendations.waiting", String.valueOf(waiting), ids));
        }
        grid.freeze(HEAD + 1, 2);
        page.close(last, HEAD + 1);
    }

    private void write(int number, FiredRecommendation fired) {
        Recommendation recommendation = fired.recommendation();
        int row = row(number);
        grid.need(row, 30);
        grid.number(row, 0, number + 1.0, Look.LEVEL.format("0").ink(Tone.INK3));
        grid.text(row, 1, recommendation.id(), Look.BODY.bold());
        grid.text(row, 2, words.because(fired), Look.BODY);
        grid.text(row, 3, words.path(recommendation), Look.BODY.ink(Tone.INK2));
        grid.text(row, 4, subject.in(recommendation.action()), Look.BODY);
        grid.text(row, 5, subject.roles(recommendation.owners()), Look.BODY);
        grid.number(row, DUE, DateUtil.getExcelDate(DueDates.of(recommendation, subject.date())), Look.DATE);
        grid.text(row, 7, subject.in(recommendation.completionEvidence()), Look.BODY);
        grid.text(row, STATE, subject.say("report.state.open"), Look.BODY);
        grid.blank(row, NOTE, NOTE, Look.BODY);
    }
}
