package org.zhixing.signals;

import org.jspecify.annotations.Nullable;

/**
 * How much there was to measure.
 *
 * @param n in the unit of the indicator's minimum
 * @param known those whose value is known, and {@code eligible} those that should be (ruling A12); both null where the
 *     formula sets no share
 * @param months distinct months, where the formula counts them
 */
record Sample(
        int n,
        @Nullable Integer known,
        @Nullable Integer eligible,
        @Nullable Integer months) {

    static Sample of(int n) {
        return new Sample(n, null, null, null);
    }

    /** Where n is what is known. */
    static Sample known(int n, int eligible) {
        return known(n, n, eligible);
    }

    static Sample known(int n, int known, int eligible) {
        return new Sample(n, known, eligible, null);
    }

    Sample withMonths(int count) {
        return new Sample(n, known, eligible, count);
    }
}
