package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.review.Figures;
import org.zhixing.review.PastReview;
import org.zhixing.trends.IndicatorChange;
import org.zhixing.trends.MoveWords;
import org.zhixing.trends.ScoreChange;
import org.zhixing.trends.SignalChange;
import org.zhixing.trends.Verdict;
import org.zhixing.trends.Waterfall;
import org.zhixing.trends.YearComparison;
import org.zhixing.trends.YearWords;
import org.zhixing.work.Messages;

/** Two periods side by side on a terminal. */
public final class Comparison {

    private final YearComparison comparison;
    private final Messages messages;
    private final YearWords words;

    public Comparison(YearComparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.words = new YearWords(comparison, messages);
    }

    /** Scores, what moved the total, indicators, drifts and the plan, an empty line between two. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "cli.compare.head",
                comparison.after().assessment().agency().value(),
                period(comparison.before()),
                period(comparison.after())));
        lines.addAll(words.ruler());
        block(lines, "cli.compare.scores", scores());
        Waterfall waterfall = comparison.waterfall();
        if (waterfall != null) {
            block(lines, "cli.compare.moved", waterfall(waterfall));
        }
        block(lines, "cli.compare.indicators", indicators());
        block(lines, "cli.compare.drifts", drifts());
        block(
                lines,
                "cli.compare.actions",
                comparison.outcomes().stream()
                        .map(o -> "  " + words.moves().outcome(o))
                        .toList());
        return lines;
    }

    private void block(List<String> lines, String head, List<String> own) {
        if (!own.isEmpty()) {
            lines.add("");
            lines.add(messages.text(head));
            lines.addAll(own);
        }
    }

    private static String period(PastReview year) {
        return year.period().from() + " – " + year.period().to();
    }

    private List<String> scores() {
        Table table = new Table(1, 3, 5);
        for (ScoreChange change : comparison.scores()) {
            Double difference = change.difference();
            String band = words.band(change);
            table.row(
                    (change.part() == ScoreChange.Part.SUBDIMENSION ? "    " : "  ") + words.name(change),
                    YearWords.score(change.before()),
                    YearWords.interval(change.before()),
                    YearWords.score(change.after()),
                    YearWords.interval(change.after()),
                    difference == null ? "" : Figures.signed(difference),
                    words.verdict(change),
                    change.obstacle() == null ? band : words.obstacle(change.obstacle()));
        }
        return table.lines();
    }

    private List<String> waterfall(Waterfall waterfall) {
        MoveWords moves = words.moves();
        Table table = new Table(1);
        table.row("  " + messages.text("cli.compare.before"), Figures.score(waterfall.before()));
        waterfall.steps().forEach(s -> table.row("  " + moves.step(s), Figures.signed(s.points())));
        table.row("  " + messages.text("cli.compare.after"), Figures.score(waterfall.after()));
        return table.lines();
    }

    /** Those that moved by half a level and more. */
    private List<String> indicators() {
        return comparison.indicators().stream()
                .filter(i -> i.verdict() == Verdict.UP || i.verdict() == Verdict.DOWN)
                .sorted(java.util.Comparator.comparingDouble(
                        (IndicatorChange i) -> i.difference() == null ? 0 : -i.difference()))
                .map(i -> "  " + words.indicator(i))
                .toList();
    }

    private List<String> drifts() {
        List<String> lines = new ArrayList<>();
        comparison.drifts().forEach(d -> {
            lines.add("  "
                    + messages.text(
                            "trends.driftLine",
                            words.name(d.drift().name()),
                            words.drifts().drift(d)));
            d.signals().stream()
                    .filter(s -> s.difference() != null)
                    .filter(Comparison::worthALine)
                    .forEach(s -> lines.add("    " + words.drifts().signal(s)));
        });
        return lines;
    }

    private static boolean worthALine(SignalChange signal) {
        Integer before = signal.before().level();
        Integer after = signal.after().level();
        return (before != null && before > 0) || (after != null && after > 0);
    }
}
