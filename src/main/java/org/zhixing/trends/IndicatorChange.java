package org.zhixing.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.scoring.IndicatorScore;
import org.zhixing.scoring.Scorecard;

/**
 * One indicator in two periods.
 *
 * @param before under the common ruler
 * @param difference of the effective levels; null unless both periods have one
 * @param verdict UP or DOWN from half a level on, as far as section 8 asks of an action
 * @param effect what the difference comes from; null with it
 */
public record IndicatorChange(
        String id,
        IndicatorScore before,
        IndicatorScore after,
        @Nullable Double difference,
        Verdict verdict,
        @Nullable Effect effect) {

    /** The least difference of effective levels that counts as a move (specification 8). */
    public static final double HALF_LEVEL = 0.5;

    private static final double SLACK = 1e-9;

    /** What may move an effective level. */
    public enum Cause {
        /** What people answered. */
        ANSWERS,
        /** How far the evidence lets the answers count. */
        EVIDENCE,
        /** Whether service records speak against a high answer. */
        RECORDS
    }

    /**
     * The difference of the effective levels, shared among its causes as {@link Shapley} does: the three add up to it.
     *
     * <p>Example: s 3 → 4 while the evidence's cap goes 2 → 4: effective 2 → 4. Answers first: 2 → 2 → 4, evidence first: 2
     * → 3 → 4; answers 0.5, evidence 1.5.
     */
    public record Effect(double answers, double evidence, double records) {

        public double of(Cause cause) {
            return switch (cause) {
                case ANSWERS -> answers;
                case EVIDENCE -> evidence;
                case RECORDS -> records;
            };
        }

        /** Causes that moved it at all, strongest first. */
        public List<Cause> causes() {
            List<Cause> causes = new ArrayList<>(List.of(Cause.values()));
            causes.removeIf(c -> Math.abs(of(c)) < SLACK);
            causes.sort((a, b) -> Double.compare(Math.abs(of(b)), Math.abs(of(a))));
            return List.copyOf(causes);
        }
    }

    /** Every indicator of the model, in its order; both cards are of that model. */
    static List<IndicatorChange> all(AssessmentModel model, Scorecard before, Scorecard after) {
        List<IndicatorChange> changes = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            Optional<IndicatorScore> from = before.indicator(indicator.id());
            Optional<IndicatorScore> to = after.indicator(indicator.id());
            if (from.isPresent() && to.isPresent()) {
                changes.add(of(model, from.get(), to.get()));
            }
        }
        return List.copyOf(changes);
    }

    static IndicatorChange of(AssessmentModel model, IndicatorScore before, IndicatorScore after) {
        Double from = before.effective();
        Double to = after.effective();
        if (from == null || to == null) {
            return new IndicatorChange(before.id(), before, after, null, Verdict.NOT_COMPARABLE, null);
        }
        double difference = to - from;
        Verdict verdict = Math.abs(difference) < HALF_LEVEL - SLACK
                ? Verdict.NO_CLEAR_CHANGE
                : difference > 0 ? Verdict.UP : Verdict.DOWN;
        return new IndicatorChange(before.id(), before, after, difference, verdict, effect(model, before, after));
    }

    private static Effect effect(AssessmentModel model, IndicatorScore before, IndicatorScore after) {
        double[] shares = Shapley.shares(
                3,
                set -> cut(
                        model,
                        (set & 1) == 0 ? before : after,
                        (set & 2) == 0 ? before.cap() : after.cap(),
                        (set & 4) == 0 ? before.recordsCap() : after.recordsCap()));
        return new Effect(shares[0], shares[1], shares[2]);
    }

    /** Evidence gate and the records' cap, as scoring applies them (specification 5). */
    private static double cut(AssessmentModel model, IndicatorScore answered, int evidence, @Nullable Double records) {
        Double s = answered.s();
        if (s == null) {
            throw new IllegalArgumentException("no level: " + answered.id());
        }
        double supported = Math.min(s, evidence);
        return records != null && s >= model.selfReport().contradictedFrom() - SLACK
                ? Math.min(supported, records)
                : supported;
    }
}
