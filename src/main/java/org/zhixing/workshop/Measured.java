package org.zhixing.workshop;

import org.jspecify.annotations.Nullable;

/**
 * One figure as it may be shown.
 *
 * @param value null when it cannot be computed, never NaN
 * @param lack why there is no value; null exactly when there is one
 */
public record Measured(@Nullable Double value, @Nullable Lack lack) {

    /** What is no number by a hair's breadth of arithmetic still counts as reaching a threshold (ruling B1). */
    private static final double HAIR = 1e-9;

    static Measured of(double value) {
        return new Measured(value, null);
    }

    static Measured none(Lack lack) {
        return new Measured(null, lack);
    }

    /** False without a value. */
    boolean atLeast(double threshold) {
        return value != null && value >= threshold - HAIR;
    }

    /** False without a value. */
    boolean atMost(double threshold) {
        return value != null && value <= threshold + HAIR;
    }

    /** False without a value. */
    boolean below(double threshold) {
        return value != null && value < threshold - HAIR;
    }
}
