package org.zhixing.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Dimension;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.review.Figures;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** A comparison in words, the same on screen, in the report and on the command line. */
public final class YearWords {

    private final YearComparison comparison;
    private final AssessmentModel model;
    private final Messages messages;

    public YearWords(YearComparison comparison, Messages messages) {
        this.comparison = comparison;
        this.model = comparison.model();
        this.messages = messages;
    }

    /** By what the two are measured, and from when on a difference counts. */
    public List<String> ruler() {
        Ruler ruler = comparison.ruler();
        String from = comparison.before().modelVersion();
        String to = comparison.after().modelVersion();
        List<String> lines = new ArrayList<>();
        switch (ruler.kind()) {
            case SAME ->
                lines.add(from.equals(to) ? text("trends.ruler.same", to) : text("trends.ruler.words", from, to));
            case COMMON ->
                lines.add(text(
                        "trends.ruler.common",
                        from,
                        to,
                        listed(ruler.added()),
                        listed(ruler.removed()),
                        Figures.percent(ruler.commonBefore()),
                        Figures.percent(ruler.commonAfter())));
            case APART -> lines.add(text("trends.ruler.apart", from, to, obstacle(ruler.obstacle())));
        }
        if (ruler.comparable()) {
            lines.add(text("trends.rule"));
        }
        return List.copyOf(lines);
    }

    private String listed(List<String> ids) {
        return ids.isEmpty() ? text("trends.nothing") : String.join(text("trends.comma"), ids);
    }

    /** Such as "clearly higher" or "no clear change". */
    public String verdict(ScoreChange change) {
        return text("trends.verdict." + change.verdict());
    }

    /** Why two values are not compared; empty for null. */
    public String obstacle(@Nullable Obstacle obstacle) {
        return obstacle == null ? "" : text("trends.obstacle." + obstacle);
    }

    /** The total in both periods, in a sentence or two. */
    public String total() {
        return score(comparison.total());
    }

    /** One score in both periods, in a sentence or two. */
    public String score(ScoreChange change) {
        String before = score(change.before());
        String after = score(change.after());
        Double difference = change.difference();
        Double threshold = change.threshold();
        if (difference == null || threshold == null) {
            return text("trends.score.apart", name(change), before, after, obstacle(change.obstacle()));
        }
        String sentence = text(
                "trends.score." + change.verdict(),
                name(change),
                before,
                after,
                Figures.signed(difference),
                Figures.score(threshold));
        String band = band(change);
        return band.isEmpty() ? sentence : text("trends.both", sentence, band);
    }

    /** That the band is another one, or that none is told because an interval crosses a line; empty where neither. */
    public String band(ScoreChange change) {
        ScoreChange.BandChange band = change.band();
        if (band != null) {
            return text(
                    change.verdict() == Verdict.UP ? "trends.band.UP" : "trends.band.DOWN",
                    in(band.before().name()),
                    in(band.after().name()));
        }
        boolean told = change.part() != ScoreChange.Part.SUBDIMENSION
                && (change.verdict() == Verdict.UP || change.verdict() == Verdict.DOWN);
        return told && change.borderline() ? text("trends.band.borderline") : "";
    }

    /** A score, or a dash. */
    public static String score(@Nullable Bounded score) {
        return Figures.score(score == null ? null : score.score());
    }

    /** Such as {@code 50.0–54.0}; empty where there is no score. */
    public static String interval(@Nullable Bounded score) {
        return score == null ? "" : Figures.score(score.low()) + "–" + Figures.score(score.high());
    }

    /** The score's name: total, or the part's id and name. */
    public String name(ScoreChange change) {
        return change.part() == ScoreChange.Part.TOTAL ? text("terms.score.overall") : name(change.id());
    }

    /** Id and name of a dimension, sub-dimension, indicator, drift or record indicator; the id where the model has no such. */
    public String name(String id) {
        Optional<Text> name = model.dimensions().stream()
                .filter(d -> d.id().equals(id))
                .map(Dimension::name)
                .findFirst()
                .or(() -> model.subdimensions().stream()
                        .filter(s -> s.id().equals(id))
                        .map(Subdimension::name)
                        .findFirst())
                .or(() -> model.indicator(id).map(Indicator::name));
        return name.map(n -> id + " " + in(n)).orElseGet(() -> recordName(id));
    }

    private String recordName(String id) {
        return model.drifts().stream()
                .filter(d -> d.id().name().equals(id))
                .map(d -> in(d.name()))
                .findFirst()
                .or(() -> model.driftIndicators().stream()
                        .filter(i -> i.id().equals(id))
                        .map(i -> id + " " + in(i.name()))
                        .findFirst())
                .orElse(id);
    }

    /** An indicator's levels in both periods and what moved it. */
    public String indicator(IndicatorChange change) {
        String before = level(change.before().status().name(), change.before().effective());
        String after = level(change.after().status().name(), change.after().effective());
        IndicatorChange.Effect effect = change.effect();
        if (effect == null || effect.causes().isEmpty()) {
            return text("trends.indicator", name(change.id()), before, after);
        }
        return text("trends.indicator.because", name(change.id()), before, after, causes(effect));
    }

    /** What moved an indicator, such as "answers +0.5, evidence +1.5"; empty where nothing did. */
    public String causes(IndicatorChange.Effect effect) {
        return effect.causes().stream()
                .map(c -> text("trends.cause." + c, signedLevel(effect.of(c))))
                .collect(Collectors.joining(text("trends.comma")));
    }

    private static String signedLevel(double difference) {
        return difference > 0 ? "+" + Figures.level(difference) : Figures.level(difference);
    }

    /** What the level comes to, or why there is none. */
    private String level(String status, @Nullable Double effective) {
        return effective == null ? text("terms.status." + status) : Figures.level(effective);
    }

    /** Drifts and record indicators in words. */
    public DriftWords drifts() {
        return new DriftWords(messages);
    }

    /** The waterfall and the plan's actions in words. */
    public MoveWords moves() {
        return new MoveWords(this, messages);
    }

    /** Everything that is clear, in the order of the sheet: ruler, scores, what moved the total, drifts, actions. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>(ruler());
        comparison.scores().stream()
                .filter(s -> s.part() != ScoreChange.Part.SUBDIMENSION)
                .forEach(s -> lines.add(score(s)));
        Waterfall waterfall = comparison.waterfall();
        if (waterfall != null) {
            lines.addAll(moves().waterfall(waterfall));
        }
        comparison
                .drifts()
                .forEach(d -> lines.add(text("trends.driftLine", name(d.drift().name()), drifts().drift(d))));
        comparison.outcomes().forEach(o -> lines.add(moves().outcome(o)));
        return List.copyOf(lines);
    }

    AssessmentModel model() {
        return model;
    }

    String in(Text text) {
        return text.in(messages.language());
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
