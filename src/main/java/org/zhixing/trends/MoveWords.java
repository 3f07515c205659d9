package org.zhixing.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixing.plan.Action;
import org.zhixing.review.Figures;
import org.zhixing.trends.Waterfall.Step;
import org.zhixing.work.Messages;

/** What moved the total, and what became of the plan's actions, in words. */
public final class MoveWords {

    private static final int NAMED = 3;
    private static final double SHOWN = 0.05;

    private final YearWords words;
    private final Messages messages;

    MoveWords(YearWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** The bars that lifted the total most, and those that lowered it most; a sentence each, and one for the whole. */
    public List<String> waterfall(Waterfall waterfall) {
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "trends.waterfall",
                Figures.score(waterfall.before()),
                Figures.score(waterfall.after()),
                Figures.signed(waterfall.difference())));
        Comparator<Step> furthest = Comparator.comparingDouble(s -> -Math.abs(s.points()));
        named(
                lines,
                "trends.waterfall.lifted",
                waterfall.steps().stream()
                        .filter(s -> s.points() >= SHOWN)
                        .sorted(furthest)
                        .toList());
        named(
                lines,
                "trends.waterfall.lowered",
                waterfall.steps().stream()
                        .filter(s -> s.points() <= -SHOWN)
                        .sorted(furthest)
                        .toList());
        return List.copyOf(lines);
    }

    private void named(List<String> lines, String key, List<Step> steps) {
        if (!steps.isEmpty()) {
            lines.add(text(
                    key,
                    steps.stream()
                            .limit(NAMED)
                            .map(s -> text("trends.waterfall.step", step(s), Figures.signed(s.points())))
                            .collect(Collectors.joining(text("trends.comma")))));
        }
    }

    /** A bar's name. */
    public String step(Step step) {
        String id = step.id();
        if (id != null) {
            return words.name(id);
        }
        return text("trends.source." + step.source());
    }

    /** An action with what became of it and of each target. */
    public String outcome(ActionOutcome outcome) {
        String targets = outcome.targets().stream().map(this::target).collect(Collectors.joining(text("trends.comma")));
        return targets.isEmpty()
                ? text("trends.outcome", title(outcome.action()), result(outcome.result()))
                : text("trends.outcome.targets", title(outcome.action()), result(outcome.result()), targets);
    }

    /** The recommendation's id and words, or the agency's own title. */
    public String title(Action action) {
        String typed = action.title().value().strip();
        String id = action.recommendation();
        if (id == null) {
            return typed;
        }
        String own = typed.isEmpty()
                ? words.model()
                        .recommendation(id)
                        .map(r -> words.in(r.action()))
                        .orElse("")
                : typed;
        return (id + " " + own).strip();
    }

    /** Such as "done: evidence is there, and it moved". */
    public String result(ActionOutcome.Result result) {
        return text("trends.result." + result);
    }

    /** A target with both levels, such as "M1.3 2.0 → 2.5". */
    public String target(ActionOutcome.Target target) {
        return switch (target.kind()) {
            case INDICATOR ->
                text("trends.target", target.id(), Figures.level(target.before()), Figures.level(target.after()));
            case DRIFT ->
                text("trends.target", words.name(target.id()), severity(target.before()), severity(target.after()));
            case RECORD_INDICATOR ->
                text("trends.target", target.id(), severity(target.before()), severity(target.after()));
            case OTHER -> text("trends.target.other", target.id());
        };
    }

    private String severity(@org.jspecify.annotations.Nullable Double level) {
        return text("terms.severity." + (level == null ? "none" : String.valueOf(level.intValue())));
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
