package org.zhixing.agreement;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The percentile bootstrap over units (specification 6). Each statistic resamples the units that enter it, from a stream
 * of its own, so that its interval depends on nothing but them, the number of resamples and the seed.
 */
final class Bootstrap {

    private static final int WITHOUT_VALUE = 10;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** @return a value with its interval, or the reason why there is none */
    static Estimate estimate(Statistic statistic, Reason undefined, int resamples, long seed) {
        int[] once = new int[statistic.units()];
        Arrays.fill(once, 1);
        double point = statistic.of(once);
        if (Double.isNaN(point)) {
            return new Estimate(null, undefined, null, statistic.units());
        }
        return new Estimate(point, null, interval(statistic, point, resamples, seed), statistic.units());
    }

    static Estimate none(Reason reason, int units) {
        return new Estimate(null, reason, null, units);
    }

    /** The values at both tails, the 26th and the 975th of 1,000; drawn out to the point where they leave it aside. */
    private static @Nullable Interval interval(Statistic statistic, double point, int resamples, long seed) {
        int units = statistic.units();
        if (resamples == 0 || Estimate.few(units)) {
            return null;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[resamples];
        int defined = 0;
        int[] times = new int[units];
        for (int b = 0; b < resamples; b++) {
            Arrays.fill(times, 0);
            for (int u = 0; u < units; u++) {
                times[random.nextInt(units)]++;
            }
            double value = statistic.of(times);
            if (!Double.isNaN(value)) {
                values[defined++] = value;
            }
        }
        if (defined == 0 || (long) (resamples - defined) * WITHOUT_VALUE > resamples) {
            return null;
        }
        Arrays.sort(values, 0, defined);
        int tail = (int) (defined * TAIL);
        return new Interval(Math.min(values[tail], point), Math.max(values[defined - 1 - tail], point));
    }
}
