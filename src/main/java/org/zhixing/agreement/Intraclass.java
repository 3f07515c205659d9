package org.zhixing.agreement;

import java.util.Arrays;

/**
 * The intraclass correlations of two-way random effects for absolute agreement (Shrout and Fleiss 1979; specification 6),
 * over the units that every rater rated. A negative value is given as it is.
 */
public final class Intraclass {

    private static final int LEAST = 2;
    private static final double NOISE = 1e-12;

    /** Of one rater, or of the mean of all. */
    enum Form {
        SINGLE,
        MEAN
    }

    /** Complete rows, less the first rating. */
    private final double[][] rows;

    private final double[] rowSums;
    private final double[] rowSquares;
    private final int raters;
    private final Reason shortage;

    Intraclass(RatingsTable table) {
        raters = table.raters().size();
        rows = Arrays.stream(table.copy())
                .filter(row -> row.length > 0 && Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        double origin = rows.length == 0 ? 0 : rows[0][0];
        for (double[] row : rows) {
            Arrays.setAll(row, r -> row[r] - origin);
        }
        rowSums =
                Arrays.stream(rows).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        rowSquares = Arrays.stream(rows)
                .mapToDouble(row -> Arrays.stream(row).map(x -> x * x).sum())
                .toArray();
        shortage = raters < LEAST || table.units().size() < LEAST ? Reason.TOO_FEW : Reason.NO_COMPLETE_UNITS;
    }

    /** ICC(2,1), without an interval. */
    public static Estimate single(RatingsTable table) {
        return new Intraclass(table).estimate(Form.SINGLE, 0, 0);
    }

    /** ICC(2,k), of the mean of all raters, without an interval. */
    public static Estimate mean(RatingsTable table) {
        return new Intraclass(table).estimate(Form.MEAN, 0, 0);
    }

    Estimate estimate(Form form, int resamples, long seed) {
        if (raters < LEAST || rows.length < LEAST) {
            return Bootstrap.none(shortage, rows.length);
        }
        return Bootstrap.estimate(new Correlation(form), Reason.NO_VARIANCE, resamples, seed);
    }

    /**
     * Mean squares of the analysis of variance.
     *
     * @param units between units, MSR
     * @param raters between raters, MSC
     * @param error MSE
     */
    record MeanSquares(double units, double raters, double error) {}

    MeanSquares meanSquares(int[] times) {
        double[] columns = new double[raters];
        double n = 0;
        double total = 0;
        double byRow = 0;
        double squares = 0;
        for (int u = 0; u < times.length; u++) {
            int weight = times[u];
            if (weight > 0) {
                double[] row = rows[u];
                for (int r = 0; r < columns.length; r++) {
                    columns[r] += weight * row[r];
                }
                n += weight;
                total += weight * rowSums[u];
                byRow += weight * rowSums[u] * rowSums[u];
                squares += weight * rowSquares[u];
            }
        }
        double byColumn = 0;
        for (double column : columns) {
            byColumn += column * column;
        }
        double common = total * total / (n * raters);
        double between = cleared(byRow / raters - common, squares);
        double columnsApart = cleared(byColumn / n - common, squares);
        double error = cleared(squares - common - between - columnsApart, squares);
        return new MeanSquares(between / (n - 1), columnsApart / (raters - 1), error / ((n - 1) * (raters - 1)));
    }

    /** What subtracting left of sums that are equal but for rounding is 0. */
    private static double cleared(double sum, double squares) {
        return sum <= NOISE * squares ? 0 : sum;
    }

    /** Undefined where what it divides by is not above 0, since it would not be a share of anything then. */
    private final class Correlation implements Statistic {

        private final Form form;

        Correlation(Form form) {
            this.form = form;
        }

        @Override
        public int units() {
            return rows.length;
        }

        @Override
        public double of(int[] times) {
            MeanSquares mean = meanSquares(times);
            double leaning = (mean.raters() - mean.error()) / rows.length;
            double whole = form == Form.SINGLE
                    ? mean.units() + (raters - 1) * mean.error() + raters * leaning
                    : mean.units() + leaning;
            double noise = NOISE * (mean.units() + mean.raters() + mean.error());
            return whole > noise ? (mean.units() - mean.error()) / whole : Double.NaN;
        }
    }
}
