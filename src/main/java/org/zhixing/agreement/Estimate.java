package org.zhixing.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One statistic as it may be shown.
 *
 * @param value null when it cannot be computed, never NaN; a negative value is one
 * @param reason why there is no value; null exactly when there is one
 * @param interval 95 % bootstrap interval; null without a value, with fewer than ten units, or when more than a tenth of
 *     the resamples had none
 * @param units units that entered
 */
public record Estimate(
        @Nullable Double value,
        @Nullable Reason reason,
        @Nullable Interval interval,
        int units) {

    private static final int ENOUGH_UNITS = 10;

    /** Fewer than ten units: so few that there is no interval, and that a comparison with others would be of chance. */
    public boolean few() {
        return few(units);
    }

    static boolean few(int units) {
        return units < ENOUGH_UNITS;
    }
}
