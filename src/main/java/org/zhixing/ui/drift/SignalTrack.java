package org.zhixing.ui.drift;

import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.signals.Signal;
import org.zhixing.ui.common.ThresholdPlot;

/** How far the track of a record indicator reaches, so that its thresholds, its value and its interval all stand on it. */
final class SignalTrack {

    /** Room beyond the outermost threshold, as a share of it. */
    private static final double BEYOND = 1.5;

    private SignalTrack() {}

    static ThresholdPlot.Range range(Signal signal) {
        RecordIndicator indicator = signal.indicator();
        List<Double> thresholds = indicator.thresholds();
        double farthest = Math.max(thresholds.get(0), thresholds.get(thresholds.size() - 1));
        double to = Math.max(farthest * BEYOND, orZero(signal.value()));
        to = Math.max(to, orZero(signal.high()));
        double from = Math.min(0, Math.min(orZero(signal.value()), orZero(signal.low())));
        // A share ends at 1 whatever its thresholds are.
        boolean share = indicator.measure() == RecordIndicator.Measure.SHARE;
        return new ThresholdPlot.Range(from, share ? Math.min(1, to) : to);
    }

    static ThresholdPlot plot(Signal signal, String description) {
        Double value = signal.value();
        return new ThresholdPlot(
                range(signal),
                signal.indicator().thresholds(),
                value == null ? null : new ThresholdPlot.Reading(value, signal.low(), signal.high()),
                description);
    }

    private static double orZero(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? 0 : value;
    }
}
