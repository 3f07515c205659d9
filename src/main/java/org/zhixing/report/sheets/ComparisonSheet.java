package org.zhixing.report.sheets;

import java.util.List;
import org.zhixing.report.wording.Levels;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.trends.ActionOutcome;
import org.zhixing.trends.Bounded;
import org.zhixing.trends.DriftChange;
import org.zhixing.trends.IndicatorChange;
import org.zhixing.trends.MoveWords;
import org.zhixing.trends.ScoreChange;
import org.zhixing.trends.SignalChange;
import org.zhixing.trends.Verdict;
import org.zhixing.trends.Waterfall;
import org.zhixing.trends.YearComparison;
import org.zhixing.trends.YearWords;

/** This period beside the one before: what changed clearly, what moved the total, drifts, and what became of the plan. */
final class ComparisonSheet {

    private static final int LAST = 8;
    private static final int SAYS = 7;
    private static final Look SIGNED = Look.BODY.right().format("+0.0;−0.0;0.0");
    private static final Look INTERVAL = Look.BODY.ink(Tone.INK3).center();

    private final Grid grid;
    private final Subject subject;
    private final YearComparison comparison;
    private final YearWords words;
    private final Page page;
    private int row;

    ComparisonSheet(Grid grid, Subject subject, YearComparison comparison) {
        this.grid = grid;
        this.subject = subject;
        this.comparison = comparison;
        this.words = new YearWords(comparison, subject.messages());
        grid.widths(34, 10, 13, 10, 13, 10, 10, 16, 46);
        this.page = Page.open(grid, subject, LAST, subject.say("report.sheet.comparison"));
        this.row = Page.TOP;
    }

    void write() {
        for (String line : words.ruler()) {
            grid.text(row++, 0, LAST, line, Look.BODY.ink(Tone.INK2));
        }
        grid.freeze(Page.TOP, 1);
        scores();
        Waterfall waterfall = comparison.waterfall();
        if (waterfall != null) {
            waterfall(waterfall);
        }
        indicators();
        drifts();
        if (!comparison.outcomes().isEmpty()) {
            outcomes();
        }
        page.close(row - 1, Page.TOP);
    }

    private void band(String key) {
        page.gap(row++);
        page.band(row++, subject.say(key));
    }

    private String before() {
        return subject.year(comparison.before().period());
    }

    private void scores() {
        band("report.comparison.scores");
        String interval = subject.say("report.comparison.interval");
        page.heads(
                row++,
                1,
                6,
                subject.say("report.comparison.name"),
                before(),
                interval,
                subject.thisYear(),
                interval,
                subject.say("report.comparison.difference"),
                subject.say("report.comparison.threshold"),
                subject.say("report.comparison.verdict"),
                subject.say("report.comparison.remark"));
        for (ScoreChange change : comparison.scores()) {
            boolean part = change.part() == ScoreChange.Part.SUBDIMENSION;
            grid.text(row, 0, (part ? "    " : "") + words.name(change), part ? Look.BODY : Look.BODY.bold());
            bounded(1, change.before());
            bounded(3, change.after());
            grid.number(row, 5, change.difference(), SIGNED.bold());
            grid.number(row, 6, change.threshold(), Look.SCORE.ink(Tone.INK3));
            grid.text(row, SAYS, verdict(change.verdict()) + words.verdict(change), look(change.verdict()));
            String remark = change.obstacle() == null ? words.band(change) : words.obstacle(change.obstacle());
            grid.text(row, LAST, remark, Look.BODY.ink(Tone.INK2));
            row++;
        }
    }

    private void bounded(int column, @org.jspecify.annotations.Nullable Bounded score) {
        grid.number(row, column, score == null ? null : score.score(), Look.SCORE);
        grid.text(row, column + 1, YearWords.interval(score), INTERVAL);
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case UP -> "▲ ";
            case DOWN -> "▼ ";
            case NO_CLEAR_CHANGE, NOT_COMPARABLE -> "";
        };
    }

    private static Look look(Verdict verdict) {
        return verdict == Verdict.UP || verdict == Verdict.DOWN ? Look.BODY.bold() : Look.BODY.ink(Tone.INK3);
    }

    private void waterfall(Waterfall waterfall) {
        MoveWords moves = words.moves();
        band("report.comparison.moved");
        grid.text(row++, 0, LAST, String.join(" ", moves.waterfall(waterfall)), Look.BODY.ink(Tone.INK2));
        page.heads(
                row++,
                1,
                2,
                subject.say("report.comparison.part"),
                subject.say("report.comparison.points"),
                subject.say("report.comparison.reached"));
        double reached = waterfall.before();
        grid.text(row, 0, before(), Look.BODY.bold());
        grid.blank(row, 1, 1, SIGNED);
        grid.number(row++, 2, reached, Look.SCORE.bold());
        for (Waterfall.Step step : waterfall.steps()) {
            reached += step.points();
            grid.text(row, 0, moves.step(step), Look.BODY);
            grid.number(row, 1, step.points(), SIGNED);
            grid.number(row++, 2, reached, Look.SCORE.ink(Tone.INK3));
        }
        grid.text(row, 0, subject.thisYear(), Look.BODY.bold());
        grid.number(row, 1, waterfall.difference(), SIGNED.bold());
        grid.number(row++, 2, waterfall.after(), Look.SCORE.bold());
    }

    private void indicators() {
        List<IndicatorChange> moved = comparison.indicators().stream()
                .filter(i -> i.verdict() == Verdict.UP || i.verdict() == Verdict.DOWN)
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        band("report.comparison.indicators");
        page.heads(
                row++,
                1,
                3,
                subject.say("report.comparison.indicator"),
                before(),
                subject.thisYear(),
                subject.say("report.comparison.difference"),
                subject.say("report.comparison.cause"));
        for (IndicatorChange change : moved) {
            IndicatorChange.Effect effect = change.effect();
            grid.text(row, 0, words.name(change.id()), Look.BODY);
            grid.number(row, 1, change.before().effective(), Look.LEVEL);
            grid.number(row, 2, change.after().effective(), Look.LEVEL);
            grid.number(row, 3, change.difference(), Look.BODY.right().format("+0.0#;−0.0#;0.0"));
            grid.text(row, 4, LAST, effect == null ? "" : words.causes(effect), Look.BODY);
            row++;
        }
    }

    private void drifts() {
        band("report.comparison.drifts");
        page.heads(
                row++,
                1,
                0,
                subject.say("report.comparison.drift"),
                before(),
                "",
                subject.thisYear(),
                "",
                subject.say("report.comparison.remark"));
        for (DriftChange change : comparison.drifts()) {
            grid.text(row, 0, words.name(change.drift().name()), Look.BODY.bold());
            grid.text(row, 1, 2, Levels.text(subject, change.before()), Chips.look(change.before()));
            grid.text(row, 3, 4, Levels.text(subject, change.after()), Chips.look(change.after()));
            grid.text(row, 5, LAST, words.drifts().drift(change), Look.BODY);
            row++;
            for (SignalChange signal : change.signals()) {
                if (signal.difference() != null) {
                    grid.text(row++, 0, LAST, "    " + words.drifts().signal(signal), Look.BODY.ink(Tone.INK2));
                }
            }
        }
    }

    private void outcomes() {
        band("report.comparison.actions");
        for (ActionOutcome outcome : comparison.outcomes()) {
            boolean done = outcome.result() == ActionOutcome.Result.DONE;
            grid.text(row++, 0, LAST, words.moves().outcome(outcome), done ? Look.BODY.bold() : Look.BODY);
        }
        grid.text(row++, 0, LAST, subject.say("report.comparison.rule"), Look.NOTE);
    }
}
