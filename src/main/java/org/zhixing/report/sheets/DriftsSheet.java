package org.zhixing.report.sheets;

import java.util.List;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.DriftDefinition;
import org.zhixing.model.Indicator;
import org.zhixing.report.wording.DriftWording;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.scoring.QuestionnaireScore;

/** The three drifts with what triggered them: level, sources, thresholds, possible legitimate causes, symptoms. */
final class DriftsSheet {

    private static final int HEAD = Page.TOP + 1;
    private static final int LAST = 9;

    private final Grid grid;
    private final Subject subject;
    private final ScorePlaces places;
    private final DriftWording wording;

    DriftsSheet(Grid grid, Subject subject, ScorePlaces places) {
        this.grid = grid;
        this.subject = subject;
        this.places = places;
        this.wording = new DriftWording(subject);
    }

    void write() {
        grid.widths(18, 14, 12, 18, 10, 10, 12, 14, 40, 40);
        Page page = Page.open(grid, subject, LAST, subject.say("report.sheet.drifts"));
        page.note(Page.TOP, subject.say("report.drifts.note"));
        page.heads(
                HEAD,
                4,
                6,
                subject.say("report.drifts.drift"),
                subject.say("report.drifts.level"),
                subject.say("report.drifts.confidence"),
                subject.say("report.drifts.sources"),
                subject.say("report.drifts.load"),
                subject.say("terms.score.coverage"),
                subject.say("report.drifts.gated"),
                subject.say("report.drifts.records"),
                subject.say("report.drifts.reason"),
                subject.say("report.drifts.causes"));
        int row = HEAD + 1;
        for (DriftFinding finding : subject.review().drifts()) {
            finding(row++, finding);
        }
        page.gap(row++);
        for (DriftDefinition drift : subject.model().drifts()) {
            grid.text(row, 0, subject.in(drift.name()), Look.BODY.bold());
            grid.text(row, 1, LAST, definition(drift), Look.BODY.ink(Tone.INK2));
            row++;
        }
        page.gap(row++);
        page.band(row++, subject.say("report.drifts.symptoms"));
        int last = symptoms(row);
        grid.freeze(Page.TOP, 1);
        page.close(last, Page.TOP);
    }

    private void finding(int row, DriftFinding finding) {
        QuestionnaireScore score = finding.questionnaire();
        grid.need(row, 34);
        grid.text(row, 0, subject.in(subject.model().drift(finding.drift()).name()), Look.BODY.bold());
        grid.text(row, 1, Levels.text(subject, finding), Chips.look(finding));
        grid.text(row, 2, subject.say("terms.confidence." + finding.confidence()), Look.BODY);
        grid.text(row, 3, subject.say("terms.agreement." + finding.agreement()), Look.BODY);
        grid.number(row, 4, score.score(), Look.SCORE);
        grid.number(row, 5, score.coverage(), Look.SHARE);
        grid.number(row, 6, score.gatedScore(), Look.SCORE);
        Integer records = finding.records().level();
        grid.text(
                row,
                7,
                records == null ? subject.say("report.drifts.noRecords") : Levels.word(subject, records),
                records == null ? Look.BODY.ink(Tone.INK3) : Look.BODY);
        grid.text(row, 8, wording.reason(finding), Look.BODY);
        grid.text(row, 9, wording.legitimate(finding.drift()), Look.BODY.ink(Tone.INK2));
    }

    private String definition(DriftDefinition drift) {
        List<Double> limits = drift.questionnaireThresholds();
        return subject.joined(List.of(
                subject.in(drift.definition()),
                subject.say(
                        "report.drifts.limits",
                        Figures.weight(limits.get(0)),
                        Figures.weight(limits.get(1)),
                        Figures.weight(limits.get(2)))));
    }

    /** @return the last row */
    private int symptoms(int headRow) {
        String[] heads = {
            subject.say("report.drifts.drift"),
            subject.say("report.drifts.indicator"),
            "",
            "",
            subject.say("report.drifts.weight"),
            subject.say("report.column.S"),
            subject.say("report.drifts.symptomLoad"),
            "",
            subject.say("report.drifts.now"),
            subject.say("report.drifts.good")
        };
        for (int column = 0; column <= LAST; column++) {
            boolean number = column >= 4 && column <= 6;
            grid.text(headRow, column, heads[column], number ? Look.HEAD.right() : Look.HEAD);
        }
        int row = headRow;
        for (DriftFinding finding : subject.review().drifts()) {
            for (DriftWording.Symptom symptom : wording.symptoms(finding.drift())) {
                symptom(++row, finding, symptom);
            }
        }
        if (row == headRow) {
            grid.text(++row, 0, LAST, subject.say("report.drifts.noSymptoms"), Look.BODY.ink(Tone.INK2));
            return row;
        }
        grid.filter(headRow, row, 0, LAST);
        return row;
    }

    private void symptom(int row, DriftFinding finding, DriftWording.Symptom symptom) {
        Indicator indicator = symptom.indicator();
        grid.text(row, 0, subject.in(subject.model().drift(finding.drift()).name()), Look.BODY);
        grid.text(row, 1, 3, subject.indicator(indicator.id()), Look.BODY);
        grid.number(row, 4, (double) symptom.weight(), Look.LEVEL.format("0"));
        grid.formula(row, 5, places.absolute(indicator.id(), Column.S), symptom.s(), Look.LEVEL);
        String s = grid.address(row, 5);
        grid.formula(
                row,
                6,
                "IF(ISNUMBER(%1$s),100-(%1$s-SCALE_MIN)*100/(SCALE_MAX-SCALE_MIN),\"\")".formatted(s),
                symptom.load(),
                Look.SCORE);
        grid.blank(row, 7, 7, Look.BODY);
        grid.text(row, 8, anchor(indicator, symptom.s()), Look.BODY.ink(Tone.INK2));
        grid.text(row, 9, anchor(indicator, subject.model().scale().max()), Look.BODY.ink(Tone.INK2));
    }

    /** The behaviour that describes a score of an indicator, the lower one where it lies between two. */
    private String anchor(Indicator indicator, double s) {
        double asked = indicator.reverse() ? subject.model().scale().reverse(s) : s;
        long level = indicator.reverse() ? (long) Math.ceil(asked) : (long) Math.floor(asked);
        return indicator.anchors().stream()
                .filter(a -> a.level() == level)
                .findFirst()
                .map(a -> subject.in(a.text()))
                .orElse("—");
    }
}
