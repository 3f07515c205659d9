package org.zhixing.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statistics as their definitions read, by every pair of ratings, written apart from the product and as slow as that is. */
final class PlainDefinitions {

    private PlainDefinitions() {}

    /** NaN without variance. */
    static double alpha(List<List<@Nullable Double>> rows, Scale scale) {
        List<List<Double>> units = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (List<@Nullable Double> row : rows) {
            List<Double> given = new ArrayList<>();
            for (Double rating : row) {
                if (rating != null) {
                    given.add(rating);
                }
            }
            if (given.size() > 1) {
                units.add(given);
                all.addAll(given);
            }
        }
        double observed = 0;
        for (List<Double> unit : units) {
            observed += pairs(unit, all, scale) / (unit.size() - 1);
        }
        double expected = pairs(all, all, scale) / (all.size() - 1);
        return 1 - observed / expected;
    }

    private static double pairs(List<Double> ratings, List<Double> all, Scale scale) {
        double sum = 0;
        for (double c : ratings) {
            for (double k : ratings) {
                sum += distance(c, k, all, scale);
            }
        }
        return sum;
    }

    private static double distance(double c, double k, List<Double> all, Scale scale) {
        if (c == k) {
            return 0;
        }
        return switch (scale) {
            case NOMINAL -> 1;
            case INTERVAL -> (c - k) * (c - k);
            case ORDINAL -> {
                double between = 0;
                for (double g : all) {
                    if (g >= Math.min(c, k) && g <= Math.max(c, k)) {
                        between += g == c || g == k ? 0.5 : 1;
                    }
                }
                yield between * between;
            }
        };
    }

    /** One less the weighted share of disagreeing places over the one of the margins' product, over all levels 0 to 4. */
    static double kappa(int[] a, int[] b) {
        double observed = 0;
        double expected = 0;
        for (int i = 0; i <= 4; i++) {
            for (int j = 0; j <= 4; j++) {
                double both = 0;
                double left = 0;
                double right = 0;
                for (int u = 0; u < a.length; u++) {
                    both += a[u] == i && b[u] == j ? 1 : 0;
                    left += a[u] == i ? 1 : 0;
                    right += b[u] == j ? 1 : 0;
                }
                double weight = (i - j) * (i - j) / 16.0;
                observed += weight * both / a.length;
                expected += weight * left * right / a.length / a.length;
            }
        }
        return 1 - observed / expected;
    }

    /** ICC(2,1) and ICC(2,k) from residuals. */
    static double[] intraclass(double[][] x) {
        int n = x.length;
        int k = x[0].length;
        double mean = 0;
        double[] units = new double[n];
        double[] raters = new double[k];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                mean += x[i][j] / (n * k);
                units[i] += x[i][j] / k;
                raters[j] += x[i][j] / n;
            }
        }
        double msr = 0;
        double msc = 0;
        double mse = 0;
        for (int i = 0; i < n; i++) {
            msr += k * (units[i] - mean) * (units[i] - mean) / (n - 1);
            for (int j = 0; j < k; j++) {
                double rest = x[i][j] - units[i] - raters[j] + mean;
                mse += rest * rest / ((n - 1) * (k - 1));
            }
        }
        for (int j = 0; j < k; j++) {
            msc += n * (raters[j] - mean) * (raters[j] - mean) / (k - 1);
        }
        return new double[] {
            (msr - mse) / (msr + (k - 1) * mse + k * (msc - mse) / n), (msr - mse) / (msr + (msc - mse) / n)
        };
    }
}
