package org.zhixing.report.sheets;

import java.util.List;
import org.zhixing.drift.DriftFinding;
import org.zhixing.model.DriftDefinition;
import org.zhixing.model.RecordIndicator;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.RecordReview;
import org.zhixing.review.SignalWords;
import org.zhixing.scoring.BiasReading.RecordContradiction;
import org.zhixing.signals.RecordSignals;
import org.zhixing.signals.Signal;

/**
 * Every record indicator with its number, its uncertainty, its thresholds, what else could explain it and the records to
 * look at first; then what the records say against high ratings.
 */
final class RecordSignalsSheet {

    private static final int HEAD = Page.TOP + 3;
    private static final int VALUE = 3;
    private static final int THRESHOLDS = 7;
    private static final int LEVEL = 10;
    private static final int SAYS = 11;
    private static final int CAUSES = 12;
    private static final int CHECK = 13;

    private final Grid grid;
    private final Subject subject;
    private final RecordReview records;
    private final SignalWords words;

    RecordSignalsSheet(Grid grid, Subject subject, RecordReview records) {
        this.grid = grid;
        this.subject = subject;
        this.records = records;
        this.words = new SignalWords(subject.messages());
    }

    /** @return the first row below, where charts may stand */
    int write() {
        grid.widths(10, 10, 24, 10, 9, 10, 10, 9, 9, 9, 13, 34, 34, 26);
        Page page = Page.open(grid, subject, CHECK, subject.say("report.sheet.signals"));
        page.note(Page.TOP, subject.say("report.signals.note"));
        RecordSignals signals = records.signals();
        grid.text(
                Page.TOP + 1,
                0,
                CHECK,
                subject.say(
                        "report.signals.counts",
                        signals.period().from().toString(),
                        signals.period().to().toString(),
                        String.valueOf(signals.rows()),
                        String.valueOf(signals.accepted()),
                        String.valueOf(signals.inPeriod()),
                        String.valueOf(signals.direct())),
                Look.BODY);
        page.gap(Page.TOP + 2);
        page.heads(
                HEAD,
                VALUE,
                THRESHOLDS + 2,
                subject.say("report.signals.family"),
                subject.say("report.signals.id"),
                subject.say("report.signals.name"),
                subject.say("report.signals.value"),
                "n",
                subject.say("report.signals.low"),
                subject.say("report.signals.high"),
                subject.say("terms.severity.1"),
                subject.say("terms.severity.2"),
                subject.say("terms.severity.3"),
                subject.say("report.drifts.level"),
                subject.say("report.signals.says"),
                subject.say("report.drifts.causes"),
                subject.headOfInside("report.signals.check"));
        int row = HEAD + 1;
        for (DriftFinding finding : subject.review().drifts()) {
            DriftDefinition drift = subject.model().drift(finding.drift());
            page.band(row++, subject.in(drift.name()) + "  " + Levels.text(subject, finding));
            for (Signal signal : finding.triggers()) {
                signal(row++, drift, signal);
            }
        }
        page.gap(row++);
        row = contradictions(page, row);
        grid.freeze(HEAD + 1, VALUE);
        page.close(row - 1, HEAD + 1);
        return row;
    }

    private void signal(int row, DriftDefinition drift, Signal signal) {
        RecordIndicator indicator = signal.indicator();
        Look figure = look(indicator, signal);
        grid.text(row, 0, family(drift, indicator.family()), Look.BODY.ink(Tone.INK2));
        grid.text(row, 1, signal.id(), Look.BODY);
        grid.text(row, 2, subject.in(indicator.name()), Look.BODY);
        grid.number(row, VALUE, signal.value(), figure.bold());
        grid.number(row, VALUE + 1, (double) signal.n(), Look.LEVEL.format("0"));
        grid.number(row, VALUE + 2, signal.low(), figure);
        grid.number(row, VALUE + 3, signal.high(), figure);
        for (int level = 0; level < 3; level++) {
            grid.number(
                    row,
                    THRESHOLDS + level,
                    indicator.thresholds().get(level),
                    look(indicator, null).ink(Tone.INK3));
        }
        grid.text(
                row,
                LEVEL,
                Levels.text(subject, signal.level(), signal.tentative()),
                Chips.look(signal.level(), signal.tentative()));
        grid.text(row, SAYS, subject.joined(says(signal)), Look.BODY.ink(Tone.INK2));
        List<String> causes = indicator.confounders().stream().map(subject::in).toList();
        grid.text(row, CAUSES, String.join(subject.say("report.semicolon"), causes), Look.BODY.ink(Tone.INK2));
        grid.text(
                row,
                CHECK,
                subject.inside() ? String.join(subject.say("report.comma"), signal.check()) : "—",
                Look.BODY);
    }

    private List<String> says(Signal signal) {
        List<String> says = new java.util.ArrayList<>();
        if (signal.reason() != null) {
            says.add(words.reason(signal));
        } else if (signal.low() == null) {
            says.add(subject.say("report.signals.noInterval"));
        }
        says.addAll(words.notes(signal));
        String changed = words.changed(subject.model(), signal);
        if (!changed.isEmpty()) {
            says.add(changed);
        }
        return says;
    }

    /** @param signal for the decimals that its n allows; null for a threshold, which is shown as it is set */
    private static Look look(RecordIndicator indicator, @org.jspecify.annotations.Nullable Signal signal) {
        if (indicator.measure() == RecordIndicator.Measure.RATIO) {
            return Look.BODY.right().format(signal == null ? "0.0#" : "0.00");
        }
        boolean decimal = signal == null || signal.n() >= 100;
        return Look.BODY.right().format(decimal ? "0.0%" : "0%");
    }

    private String family(DriftDefinition drift, String id) {
        return drift.families().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(f -> subject.in(f.name()))
                .orElse(id);
    }

    private int contradictions(Page page, int firstRow) {
        int row = firstRow;
        page.band(row++, subject.say("report.signals.contradictions"));
        List<RecordContradiction> found = subject.card().bias().recordsContradict();
        for (String indicator :
                found.stream().map(RecordContradiction::indicator).distinct().toList()) {
            grid.text(row, 0, 2, subject.indicator(indicator), Look.BODY);
            grid.text(row++, VALUE, CHECK, subject.joined(subject.explanations().contradictions(indicator)), Look.BODY);
        }
        if (found.isEmpty()) {
            grid.text(row++, 0, CHECK, subject.say("report.signals.noContradictions"), Look.BODY.ink(Tone.INK2));
        }
        return row;
    }
}
