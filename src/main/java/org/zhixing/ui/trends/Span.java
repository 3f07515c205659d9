package org.zhixing.ui.trends;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The part of a scale that a chart shows, the same for all its rows.
 *
 * @param from at its left end
 * @param to at its right end, more than {@code from}
 */
record Span(double from, double to) {

    private static final double LEAST = 20;
    private static final double MARGIN = 3;

    /** Wide enough for all of them with a little air, and within 0 and 100. */
    static Span ofScores(List<Double> values) {
        if (values.isEmpty()) {
            return new Span(0, 100);
        }
        double low = all(values).min().orElse(0) - MARGIN;
        double high = all(values).max().orElse(100) + MARGIN;
        double missing = Math.max(0, LEAST - (high - low)) / 2;
        return new Span(Math.max(0, Math.floor(low - missing)), Math.min(100, Math.ceil(high + missing)));
    }

    private static DoubleStream all(List<Double> values) {
        return values.stream().mapToDouble(v -> v);
    }

    boolean holds(double value) {
        return value >= from && value <= to;
    }

    /** Where a value lies on so many pixels. */
    double x(double value, double width) {
        return (value - from) / (to - from) * width;
    }
}
