package org.zhixing.agreement;

import java.util.Arrays;

/**
 * Cohen's kappa of two raters, weighted by the square of the difference of their levels (specification 6). The weights are
 * of the levels themselves and not of their place among those that happened to be given: levels that nobody used change
 * nothing, and no list of levels is needed. Equal to the usual computation from a table of all levels of a scale with
 * even steps.
 */
public final class QuadraticKappa {

    private static final int LEAST_UNITS = 2;
    private static final double NOISE = 1e-12;

    private QuadraticKappa() {}

    /**
     * Without an interval.
     *
     * @param a levels of the first rater, unit by unit; NaN where missing
     * @param b of the second one, of the same length
     */
    public static Estimate of(double[] a, double[] b) {
        return of(a, b, 0, 0);
    }

    /** The same for whole levels, none missing. */
    public static Estimate of(int[] a, int[] b) {
        return of(
                Arrays.stream(a).asDoubleStream().toArray(),
                Arrays.stream(b).asDoubleStream().toArray());
    }

    /** @throws IllegalArgumentException when the lengths differ */
    public static Estimate of(double[] a, double[] b, int resamples, long seed) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(a.length + " levels against " + b.length);
        }
        double[] both = new double[a.length];
        double[] other = new double[a.length];
        int n = 0;
        for (int u = 0; u < a.length; u++) {
            if (!Double.isNaN(a[u]) && !Double.isNaN(b[u])) {
                both[n] = a[u];
                other[n++] = b[u];
            }
        }
        if (n < LEAST_UNITS) {
            return Bootstrap.none(Reason.TOO_FEW, n);
        }
        double origin = both[0];
        Statistic kappa = new Levels(
                Arrays.stream(both, 0, n).map(x -> x - origin).toArray(),
                Arrays.stream(other, 0, n).map(x -> x - origin).toArray());
        return Bootstrap.estimate(kappa, Reason.NO_VARIANCE, resamples, seed);
    }

    /** Levels less the first rater's first one. */
    private record Levels(double[] a, double[] b) implements Statistic {

        @Override
        public int units() {
            return a.length;
        }

        /** One less the observed squared difference over the one expected of all levels of one with all of the other. */
        @Override
        public double of(int[] times) {
            double n = 0;
            double sumA = 0;
            double sumB = 0;
            double squares = 0;
            double apart = 0;
            for (int u = 0; u < times.length; u++) {
                int weight = times[u];
                if (weight > 0) {
                    double difference = a[u] - b[u];
                    n += weight;
                    sumA += weight * a[u];
                    sumB += weight * b[u];
                    squares += weight * (a[u] * a[u] + b[u] * b[u]);
                    apart += weight * difference * difference;
                }
            }
            double expected = n * squares - 2 * sumA * sumB;
            return expected > NOISE * n * squares ? 1 - n * apart / expected : Double.NaN;
        }
    }
}
