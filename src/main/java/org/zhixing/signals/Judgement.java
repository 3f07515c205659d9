package org.zhixing.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.RecordIndicator;
import org.zhixing.model.RecordIndicator.Measure;
import org.zhixing.model.RecordIndicator.Minimum;
import org.zhixing.signals.Outcome.Measured;
import org.zhixing.signals.Outcome.Stopped;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/**
 * From what was counted to a signal: what is missing, then the least data, then a zero denominator (ruling A13); then
 * value, 90 % interval and level (specification 4.5.1).
 */
record Judgement(RecordIndicator indicator, Outcome outcome) {

    private static final double TOLERANCE = 1e-9;

    Signal signal() {
        if (outcome instanceof Stopped stopped) {
            return without(Status.NOT_COMPUTABLE, stopped.reason());
        }
        Measured measured = (Measured) outcome;
        @Nullable Reason tooLittle = tooLittle(outcome.sample());
        if (tooLittle != null) {
            return without(Status.INSUFFICIENT, tooLittle);
        }
        if (Double.isNaN(value(measured.numerator(), measured.denominator(), measured.base()))) {
            return without(Status.NOT_COMPUTABLE, Reason.ZERO_DENOMINATOR);
        }
        return ok(measured, false);
    }

    List<String> gates() {
        return outcome.gates();
    }

    /** The value stands, but does not count. */
    Signal gated() {
        return ok((Measured) outcome, true);
    }

    Signal without(Status status, Reason reason) {
        Sample sample = outcome.sample();
        return new Signal(
                indicator,
                status,
                reason,
                null,
                sample.n(),
                sample.known(),
                sample.eligible(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                outcome.notes(),
                List.of());
    }

    private @Nullable Reason tooLittle(Sample sample) {
        Minimum minimum = indicator.minimum();
        if (minimum.minKnown() != null
                && sample.known() != null
                && sample.eligible() != null
                && sample.known() < minimum.minKnown() * sample.eligible() - TOLERANCE) {
            return Reason.TOO_FEW_KNOWN;
        }
        boolean months =
                minimum.minMonths() == null || sample.months() == null || sample.months() >= minimum.minMonths();
        return sample.n() < minimum.minN() || !months ? Reason.TOO_FEW : null;
    }

    private Signal ok(Measured measured, boolean gated) {
        Sample sample = measured.sample();
        double value = value(measured.numerator(), measured.denominator(), measured.base());
        @Nullable Interval interval = interval(measured, value);
        Levels levels = Levels.of(indicator, value, interval);
        return new Signal(
                indicator,
                Status.OK,
                gated ? Reason.GATED : null,
                value,
                sample.n(),
                sample.known(),
                sample.eligible(),
                measured.numerator(),
                measured.denominator(),
                measured.base(),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                levels.point(),
                levels.cautious(),
                gated ? 0 : levels.level(),
                !gated && levels.tentative(),
                measured.notes(),
                measured.behind());
    }

    private @Nullable Interval interval(Measured measured, double value) {
        if (indicator.measure() == Measure.SHARE) {
            return Wilson.interval(value, measured.sample().n());
        }
        return measured.clusters() == null
                ? null
                : Bootstrap.interval(measured.clusters(), (n, d) -> value(n, d, measured.base()));
    }

    /** @return NaN where undefined */
    private double value(double numerator, double denominator, @Nullable Double base) {
        if (denominator == 0) {
            return Double.NaN;
        }
        double share = numerator / denominator;
        if (base == null) {
            return share;
        }
        if (indicator.measure() == Measure.DIFFERENCE) {
            return share - base;
        }
        return base == 0 ? Double.NaN : share / base;
    }
}
