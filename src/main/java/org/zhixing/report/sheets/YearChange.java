package org.zhixing.report.sheets;

import org.jspecify.annotations.Nullable;

/**
 * Whether a score moved between two years (specification 9.13): only a difference of at least five points, and of at least
 * what the two bounds leave open, is called a change.
 */
enum YearChange {
    UP,
    DOWN,
    NO_CLEAR_CHANGE,
    NOT_COMPARABLE;

    private static final double LEAST = 5;
    private static final double SLACK = 1e-9;

    /** A score with its bounds; null where there is none. */
    record Bounded(
            @Nullable Double score,
            @Nullable Double low,
            @Nullable Double high) {

        double halfWidth() {
            return low == null || high == null ? 0 : (high - low) / 2;
        }
    }

    static YearChange of(Bounded before, Bounded now) {
        if (before.score() == null || now.score() == null) {
            return NOT_COMPARABLE;
        }
        double difference = now.score() - before.score();
        double needed = Math.max(LEAST, before.halfWidth() + now.halfWidth());
        if (Math.abs(difference) < needed - SLACK) {
            return NO_CLEAR_CHANGE;
        }
        return difference > 0 ? UP : DOWN;
    }
}
