package org.zhixing.signals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhixing.signals.Clusters.Part;

/** The 90 % interval of a ratio from drawing whole clusters again, fixed in every step so that others get the same (ruling B4). */
final class Bootstrap {

    private static final long SEED = 1;
    private static final int RESAMPLES = 1000;
    private static final int LEAST_DEFINED = 900;

    private Bootstrap() {}

    /**
     * @param value of a numerator and a denominator; NaN where undefined
     * @return null with fewer than five clusters, or where more than a tenth of the resamples has no value (ruling B3)
     */
    static @Nullable Interval interval(Clusters clusters, DoubleBinaryOperator value) {
        Part @Nullable [] parts = clusters.parts();
        if (parts == null) {
            return null;
        }
        double[] numerators = Arrays.stream(parts).mapToDouble(Part::numerator).toArray();
        double[] denominators =
                Arrays.stream(parts).mapToDouble(Part::denominator).toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[RESAMPLES];
        int defined = 0;
        for (int b = 0; b < RESAMPLES; b++) {
            double numerator = 0;
            double denominator = 0;
            for (int draw = 0; draw < parts.length; draw++) {
                int drawn = (int) ((random.nextLong() >>> 11) * 0x1p-53 * parts.length);
                numerator += numerators[drawn];
                denominator += denominators[drawn];
            }
            double got = value.applyAsDouble(numerator, denominator);
            if (!Double.isNaN(got)) {
                values[defined++] = got;
            }
        }
        if (defined < LEAST_DEFINED) {
            return null;
        }
        double[] sorted = Arrays.copyOf(values, defined);
        Arrays.sort(sorted);
        return new Interval(sorted[defined / 20], sorted[(19 * defined + 19) / 20 - 1]);
    }
}
