package org.zhixing.agreement;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ratings of units by raters; a rating may be missing. Immutable. */
public final class RatingsTable {

    /** Beyond it squares of differences lose what tells ratings apart. */
    public static final double GREATEST = 1e9;

    private final List<String> units;
    private final List<String> raters;
    /** By unit, then rater; NaN where missing. */
    private final double[][] ratings;

    private RatingsTable(List<String> units, List<String> raters, double[][] ratings) {
        this.units = units;
        this.raters = raters;
        this.ratings = ratings;
    }

    /**
     * @param rows one for each unit, each with one place for each rater; null where missing
     * @throws IllegalArgumentException when a row has another length, or a rating is beyond {@link #GREATEST}
     */
    public static RatingsTable of(
            List<String> units, List<String> raters, List<? extends List<@Nullable Double>> rows) {
        if (rows.size() != units.size()) {
            throw new IllegalArgumentException(rows.size() + " rows for " + units.size() + " units");
        }
        double[][] ratings = new double[units.size()][raters.size()];
        for (int u = 0; u < ratings.length; u++) {
            List<@Nullable Double> row = rows.get(u);
            if (row.size() != raters.size()) {
                throw new IllegalArgumentException("row " + u + " has " + row.size() + " places");
            }
            for (int r = 0; r < ratings[u].length; r++) {
                Double rating = row.get(r);
                if (rating != null && !(Math.abs(rating) <= GREATEST)) {
                    throw new IllegalArgumentException("not a rating in row " + u);
                }
                // A negative zero would be another category than zero.
                ratings[u][r] = rating == null ? Double.NaN : rating + 0.0;
            }
        }
        return new RatingsTable(List.copyOf(units), List.copyOf(raters), ratings);
    }

    public List<String> units() {
        return units;
    }

    public List<String> raters() {
        return raters;
    }

    /** Null where missing. */
    public @Nullable Double rating(int unit, int rater) {
        double rating = ratings[unit][rater];
        return Double.isNaN(rating) ? null : rating;
    }

    /** Empty places. */
    public int missing() {
        return Math.toIntExact(Arrays.stream(ratings)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isNaN)
                .count());
    }

    /** The ratings of one rater by unit, NaN where missing; a copy. */
    public double[] rater(int rater) {
        return Arrays.stream(ratings).mapToDouble(row -> row[rater]).toArray();
    }

    /** The ratings by unit, then rater, NaN where missing; a copy. */
    double[][] copy() {
        return Arrays.stream(ratings).map(double[]::clone).toArray(double[][]::new);
    }
}
