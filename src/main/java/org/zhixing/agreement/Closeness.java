package org.zhixing.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The plainest agreement: the share of units whose ratings lie close together (specification 6). */
public final class Closeness {

    /** So that 2.2 and 1.2 are one level apart. */
    private static final double NOISE = 1e-9;

    private Closeness() {}

    /** Whether two levels differ by at most so many. */
    public static boolean within(double a, double b, double levels) {
        return Math.abs(a - b) <= levels + NOISE;
    }

    /** Whether a difference is truly less than so many levels. */
    static boolean under(double difference, double levels) {
        return difference < levels - NOISE;
    }

    /**
     * @param a levels of one rater, unit by unit; NaN where missing
     * @param b of another one, or a key, of the same length
     * @return share of the units that both have, 0 to 1; null where there is none
     */
    public static @Nullable Double share(double[] a, double[] b, double levels) {
        int[] common = IntStream.range(0, Math.min(a.length, b.length))
                .filter(u -> !Double.isNaN(a[u]) && !Double.isNaN(b[u]))
                .toArray();
        if (common.length == 0) {
            return null;
        }
        long close =
                Arrays.stream(common).filter(u -> within(a[u], b[u], levels)).count();
        return (double) close / common.length;
    }

    /** Share of the units with two ratings or more whose highest and lowest one differ by at most so many levels. */
    public static Estimate of(RatingsTable table, double levels) {
        return of(table, levels, 0, 0);
    }

    static Estimate of(RatingsTable table, double levels, int resamples, long seed) {
        boolean[] close = close(table, levels);
        return close.length == 0
                ? Bootstrap.none(Reason.TOO_FEW, 0)
                : Bootstrap.estimate(new Share(close), Reason.TOO_FEW, resamples, seed);
    }

    private static boolean[] close(RatingsTable table, double levels) {
        double[][] units = Arrays.stream(table.copy())
                .map(Spreads::given)
                .filter(ratings -> ratings.length > 1)
                .toArray(double[][]::new);
        boolean[] close = new boolean[units.length];
        for (int u = 0; u < close.length; u++) {
            close[u] = within(units[u][0], units[u][units[u].length - 1], levels);
        }
        return close;
    }

    private record Share(boolean[] close) implements Statistic {

        @Override
        public int units() {
            return close.length;
        }

        @Override
        public double of(int[] times) {
            int sum = 0;
            int n = 0;
            for (int u = 0; u < times.length; u++) {
                n += times[u];
                sum += close[u] ? times[u] : 0;
            }
            return (double) sum / n;
        }
    }
}
