package org.zhixing.report.chapters;

import java.util.List;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.Figures;
import org.zhixing.trends.ActionOutcome;
import org.zhixing.trends.DriftChange;
import org.zhixing.trends.IndicatorChange;
import org.zhixing.trends.ScoreChange;
import org.zhixing.trends.Verdict;
import org.zhixing.trends.Waterfall;
import org.zhixing.trends.YearComparison;
import org.zhixing.trends.YearWords;

/** This period beside the one before: what changed clearly, what moved the total, drifts, what became of the plan. */
final class YearsChapter {

    private final Script script;
    private final Subject subject;
    private final YearComparison comparison;
    private final YearWords words;

    YearsChapter(Script script, Subject subject, YearComparison comparison) {
        this.script = script;
        this.subject = subject;
        this.comparison = comparison;
        this.words = new YearWords(comparison, subject.messages());
    }

    void write() {
        script.chapter(subject.say("report.sheet.comparison"));
        words.ruler().forEach(script::note);
        script.part(subject.say("report.comparison.scores"));
        scores();
        Waterfall waterfall = comparison.waterfall();
        if (waterfall != null) {
            script.part(subject.say("report.comparison.moved"));
            words.moves().waterfall(waterfall).forEach(script::body);
        }
        indicators();
        script.part(subject.say("report.comparison.drifts"));
        drifts();
        if (!comparison.outcomes().isEmpty()) {
            script.part(subject.say("report.comparison.actions"));
            outcomes();
        }
    }

    private String before() {
        return subject.year(comparison.before().period());
    }

    private void scores() {
        Script.Grid table = new Script.Grid(subject.say("report.comparison.scores"))
                .left(3, subject.say("report.comparison.name"))
                .right(0.8, before())
                .right(1.3, subject.say("report.comparison.interval"))
                .right(0.8, subject.thisYear())
                .right(1.3, subject.say("report.comparison.interval"))
                .right(0.9, subject.say("report.comparison.difference"))
                .right(0.8, subject.say("report.comparison.threshold"))
                .left(1.8, subject.say("report.comparison.verdict"))
                .left(2.6, subject.say("report.comparison.remark"));
        for (ScoreChange change : comparison.scores()) {
            boolean part = change.part() == ScoreChange.Part.SUBDIMENSION;
            String remark = change.obstacle() == null ? words.band(change) : words.obstacle(change.obstacle());
            Cell[] cells = {
                part ? Cell.of(words.name(change)) : Cells.bold(words.name(change)),
                Cell.of(YearWords.score(change.before())),
                Cells.faint(YearWords.interval(change.before())),
                Cell.of(YearWords.score(change.after())),
                Cells.faint(YearWords.interval(change.after())),
                Cells.bold(change.difference() == null ? "—" : Figures.signed(change.difference())),
                Cells.faint(Figures.score(change.threshold())),
                verdict(change),
                Cells.muted(remark)
            };
            if (change.part() == ScoreChange.Part.TOTAL) {
                table.total(cells);
            } else {
                table.row(cells);
            }
        }
        script.table(table);
    }

    private Cell verdict(ScoreChange change) {
        String word = words.verdict(change);
        return switch (change.verdict()) {
            case UP -> Cells.bold("▲ " + word);
            case DOWN -> Cells.bold("▼ " + word);
            case NO_CLEAR_CHANGE, NOT_COMPARABLE -> Cells.faint(word);
        };
    }

    private void indicators() {
        List<IndicatorChange> moved = comparison.indicators().stream()
                .filter(i -> i.verdict() == Verdict.UP || i.verdict() == Verdict.DOWN)
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        script.part(subject.say("report.comparison.indicators"));
        Script.Grid table = new Script.Grid(subject.say("report.comparison.indicators"))
                .left(3.4, subject.say("report.comparison.indicator"))
                .right(0.8, before())
                .right(0.8, subject.thisYear())
                .right(0.9, subject.say("report.comparison.difference"))
                .left(4, subject.say("report.comparison.cause"));
        for (IndicatorChange change : moved) {
            IndicatorChange.Effect effect = change.effect();
            Double difference = change.difference();
            table.row(
                    Cell.of(words.name(change.id())),
                    Cell.of(Figures.level(change.before().effective())),
                    Cell.of(Figures.level(change.after().effective())),
                    Cells.bold(difference == null ? "—" : (difference > 0 ? "+" : "") + Figures.level(difference)),
                    Cells.muted(effect == null ? "" : words.causes(effect)));
        }
        script.table(table);
    }

    private void drifts() {
        Script.Grid table = new Script.Grid(subject.say("report.comparison.drifts"))
                .left(1.4, subject.say("report.comparison.drift"))
                .left(1.3, before())
                .left(1.3, subject.thisYear())
                .left(5, subject.say("report.comparison.remark"));
        for (DriftChange change : comparison.drifts()) {
            StringBuilder remark = new StringBuilder(words.drifts().drift(change));
            change.signals().stream()
                    .filter(signal -> signal.difference() != null)
                    .forEach(signal -> remark.append('\n').append(words.drifts().signal(signal)));
            table.row(
                    Cells.bold(words.name(change.drift().name())),
                    Cells.level(subject, change.before()),
                    Cells.level(subject, change.after()),
                    Cells.muted(remark.toString()));
        }
        script.table(table);
    }

    private void outcomes() {
        for (ActionOutcome outcome : comparison.outcomes()) {
            boolean done = outcome.result() == ActionOutcome.Result.DONE;
            String said = words.moves().outcome(outcome);
            script.paragraph(Style.ITEM, done ? Run.bold(said) : Run.of(said).ink(Tone.INK));
        }
        script.note(subject.say("report.comparison.rule"));
    }
}
