package org.zhixing.ui.raters.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.SelfReportRules;
import org.zhixing.review.Figures;
import org.zhixing.scoring.BiasReading.Found;
import org.zhixing.scoring.BiasReading.Mark;
import org.zhixing.scoring.BiasReading.Run;

/** A mark in words: what was found, the rule behind it, and what else could explain it. Never a verdict on a person. */
record MarkWords(Shown shown, Found found) {

    String name(Mark mark) {
        return shown.text("terms.mark." + mark);
    }

    /** What was found, beside the rule. */
    String found(Mark mark) {
        SelfReportRules rules = shown.model().selfReport();
        String key = "raters.mark." + mark;
        return switch (mark) {
            case STRAIGHT_LINING -> straight(key, rules);
            case TOO_FAST -> shown.text(key, level(found.medianSeconds()), Figures.weight(rules.fastSeconds()));
            case CEILING ->
                shown.text(
                        key,
                        Figures.percent(found.topShare()),
                        String.valueOf(shown.model().scale().max()),
                        Figures.percent(rules.ceilingShare()));
            case REVERSED_MISMATCH -> {
                Double gap = found.reversedGap();
                yield shown.text(
                        key, level(gap == null ? null : (Double) Math.abs(gap)), Figures.weight(rules.reversedGap()));
            }
            case INCONSISTENT_PAIRS ->
                shown.text(
                        key,
                        String.valueOf(found.pairs().size()),
                        Figures.weight(rules.pairDifference()),
                        String.valueOf(rules.pairCount()));
            case IMPRESSION ->
                shown.text(
                        key,
                        String.valueOf(found.claims()),
                        String.valueOf(shown.model().validityItems().size()),
                        String.valueOf(rules.impressionCount()));
        };
    }

    private String straight(String key, SelfReportRules rules) {
        Run run = found.run();
        if (run == null) {
            return "";
        }
        if (untold()) {
            return shown.text(
                    "raters.mark.straight.untold",
                    run.from(),
                    run.to(),
                    String.valueOf(run.length()),
                    Figures.statistic(found.deviation(), 2),
                    String.valueOf(rules.straightRun()),
                    Figures.weight(rules.straightDeviation()));
        }
        return shown.text(
                key,
                run.from(),
                run.to(),
                String.valueOf(run.length()),
                String.valueOf(run.level()),
                Figures.statistic(found.deviation(), 2),
                String.valueOf(rules.straightRun()),
                Figures.weight(rules.straightDeviation()));
    }

    /** What else could explain it. */
    String otherwise(Mark mark) {
        return shown.text("raters.mark.else." + mark);
    }

    /** Beside the mean over roles, levels of one role would tell those of workers who do not stand apart. */
    private boolean untold() {
        return shown.raters().hidden() != null;
    }

    /** Each pair that does not go together, with both levels where they may be told, else by how far they differ. */
    List<String> pairs() {
        if (untold()) {
            return found.pairs().stream()
                    .map(pair -> shown.text(
                            "raters.mark.pair.untold",
                            pair.first() + " " + shown.indicator(pair.first()),
                            pair.second() + " " + shown.indicator(pair.second()),
                            Figures.weight(Math.abs(pair.firstLevel() - pair.secondLevel()))))
                    .toList();
        }
        return found.pairs().stream()
                .map(pair -> shown.text(
                        "raters.mark.pair",
                        pair.first() + " " + shown.indicator(pair.first()),
                        Figures.weight(pair.firstLevel()),
                        pair.second() + " " + shown.indicator(pair.second()),
                        Figures.weight(pair.secondLevel())))
                .toList();
    }

    private static String level(@Nullable Double value) {
        return value == null ? "—" : Figures.level(value);
    }
}
