package org.zhixing.agreement;

import java.util.Arrays;

/**
 * The ratings that can be paired within a unit, counted by unit and category once, so that a resample of units only adds
 * counts up. A category is a value that occurs in a unit with two ratings or more.
 */
final class Coincidences {

    /** The categories' values, ascending. */
    private final double[] values;
    /** Of each unit, where its counts begin in {@code category} and {@code count}; one more place for the end. */
    private final int[] starts;

    private final int[] category;
    private final int[] count;
    /** Ratings of each unit. */
    private final int[] sizes;

    Coincidences(RatingsTable table) {
        double[][] units = Arrays.stream(table.copy())
                .map(Spreads::given)
                .filter(ratings -> ratings.length > 1)
                .toArray(double[][]::new);
        values = Arrays.stream(units)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        sizes = Arrays.stream(units).mapToInt(ratings -> ratings.length).toArray();
        starts = new int[units.length + 1];
        int[] categories = new int[Arrays.stream(sizes).sum()];
        int[] counts = new int[categories.length];
        int end = 0;
        for (int u = 0; u < units.length; u++) {
            starts[u] = end;
            for (double rating : units[u]) {
                int found = Arrays.binarySearch(values, rating);
                if (end == starts[u] || categories[end - 1] != found) {
                    categories[end++] = found;
                }
                counts[end - 1]++;
            }
        }
        starts[units.length] = end;
        category = Arrays.copyOf(categories, end);
        count = Arrays.copyOf(counts, end);
    }

    int units() {
        return sizes.length;
    }

    Statistic under(Scale scale) {
        return new Disagreement(scale);
    }

    /**
     * Alpha from sums over ordered pairs: what a unit's pairs come to, less one rating's share, against what all pairs of
     * the whole come to. With a position for each category the squared distances of pairs need no loop over pairs:
     * Σ(p−q)² = 2(m·Σp² − (Σp)²). Krippendorff's ordinal distance is of that kind: the number of ratings from c to k,
     * those two counted half, is the difference of their mean ranks.
     */
    private final class Disagreement implements Statistic {

        private final Scale scale;
        /** Twice the mean rank, or the value from the lowest on. */
        private final double[] positions = new double[values.length];

        private final int[] totals = new int[values.length];
        /** By unit, where it does not depend on the other units. */
        private final double[] fixed = new double[sizes.length];

        Disagreement(Scale scale) {
            this.scale = scale;
            for (int c = 0; c < values.length; c++) {
                positions[c] = values[c] - values[0];
            }
            for (int u = 0; u < fixed.length; u++) {
                fixed[u] = scale == Scale.NOMINAL ? unlike(u) : apart(u);
            }
        }

        @Override
        public int units() {
            return sizes.length;
        }

        @Override
        public double of(int[] times) {
            Arrays.fill(totals, 0);
            double n = 0;
            for (int u = 0; u < times.length; u++) {
                int weight = times[u];
                if (weight > 0) {
                    n += (double) weight * sizes[u];
                    for (int e = starts[u]; e < starts[u + 1]; e++) {
                        totals[category[e]] += weight * count[e];
                    }
                }
            }
            if (scale == Scale.ORDINAL) {
                rank();
            }
            double expected = expected(n);
            return expected > 0 ? 1 - (n - 1) * observed(times) / expected : Double.NaN;
        }

        private void rank() {
            double below = 0;
            for (int c = 0; c < totals.length; c++) {
                positions[c] = 2 * below + totals[c];
                below += totals[c];
            }
        }

        private double observed(int[] times) {
            double sum = 0;
            for (int u = 0; u < times.length; u++) {
                if (times[u] > 0) {
                    sum += times[u] * (scale == Scale.ORDINAL ? apart(u) : fixed[u]);
                }
            }
            return sum;
        }

        /** 0 with one category. */
        private double expected(double n) {
            double sum = 0;
            double squares = 0;
            int used = 0;
            for (int c = 0; c < totals.length; c++) {
                double total = totals[c];
                if (total > 0) {
                    used++;
                    double position = positions[c];
                    sum += scale == Scale.NOMINAL ? 0 : total * position;
                    squares += scale == Scale.NOMINAL ? total * total : total * position * position;
                }
            }
            if (used < 2) {
                return 0;
            }
            return scale == Scale.NOMINAL ? n * n - squares : 2 * (n * squares - sum * sum);
        }

        private double unlike(int u) {
            double size = sizes[u];
            double alike = 0;
            for (int e = starts[u]; e < starts[u + 1]; e++) {
                alike += (double) count[e] * count[e];
            }
            return (size * size - alike) / (size - 1);
        }

        private double apart(int u) {
            int first = starts[u];
            int end = starts[u + 1];
            if (end == first + 1) {
                return 0;
            }
            double size = sizes[u];
            double from = positions[category[first]];
            double sum = 0;
            double squares = 0;
            for (int e = first + 1; e < end; e++) {
                double position = positions[category[e]] - from;
                sum += count[e] * position;
                squares += count[e] * position * position;
            }
            return 2 * (size * squares - sum * sum) / (size - 1);
        }
    }
}
