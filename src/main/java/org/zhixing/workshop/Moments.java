package org.zhixing.workshop;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Mean, spread and correlation of a few levels. */
final class Moments {

    private static final double NOISE = 1e-12;

    private Moments() {}

    /** NaN of nothing. */
    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** Sample standard deviation, ÷ (n − 1), as test vector TV29 takes it; 0 with fewer than two values. */
    static double deviation(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    /** Pearson's correlation; null where either side does not vary. */
    static @Nullable Double correlation(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double both = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
        }
        return squaresA < NOISE || squaresB < NOISE ? null : (Double) (both / Math.sqrt(squaresA * squaresB));
    }
}
