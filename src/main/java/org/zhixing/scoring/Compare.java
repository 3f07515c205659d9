package org.zhixing.scoring;

/** Comparisons with thresholds that forgive the last bits of a double, as ruling B1 does. */
final class Compare {

    private static final double SLACK = 1e-9;

    private Compare() {}

    static boolean atLeast(double value, double limit) {
        return value >= limit - SLACK;
    }

    static boolean atMost(double value, double limit) {
        return value <= limit + SLACK;
    }

    static boolean below(double value, double limit) {
        return !atLeast(value, limit);
    }
}
