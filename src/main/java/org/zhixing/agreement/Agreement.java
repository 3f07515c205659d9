package org.zhixing.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said of how raters agree (specification 6; command-line.md, "Agreement").
 *
 * @param units units of the table, also those nobody rated
 * @param missing empty places of the table
 * @param scale the one that {@code alpha.get(scale)} is read by first
 * @param alpha Krippendorff's alpha under each distance
 * @param icc21 ICC(2,1), absolute agreement of one rater, over the units that all raters rated
 * @param icc2k ICC(2,k), of the mean of all raters
 * @param pairs quadratic weighted kappa of each pair of raters, first rater first
 * @param exact share of the units with two ratings or more whose ratings are all the same, 0 to 1
 * @param withinOne share of those whose highest and lowest rating differ by at most one
 * @param items the spread of each unit with two ratings or more, widest first, then in the table's order
 * @param seed of the bootstrap
 */
public record Agreement(
        int units,
        int raters,
        int missing,
        Scale scale,
        Map<Scale, Estimate> alpha,
        Estimate icc21,
        Estimate icc2k,
        List<Pair> pairs,
        Estimate exact,
        Estimate withinOne,
        List<Spread> items,
        int resamples,
        long seed) {

    private static final long MOST_DRAWS = 200_000_000;
    private static final double DISCUSS_RANGE = 3;
    private static final double DISCUSS_IQR = 2;

    public Agreement {
        alpha = Map.copyOf(alpha);
        pairs = List.copyOf(pairs);
        items = List.copyOf(items);
    }

    /** @param kappa quadratic weighted kappa over the units that both rated */
    public record Pair(String a, String b, Estimate kappa) {}

    /**
     * @param iqr interquartile range of the unit's ratings, the quartiles as QUARTILE.INC of a spreadsheet takes them (in
     *     proportion between neighbours, the lowest at 0 and the highest at 1)
     */
    public record Spread(String unit, double min, double max, double iqr) {

        /**
         * @param ratings in any order
         * @throws IllegalArgumentException when there is none
         */
        public static Spread of(String unit, double... ratings) {
            if (ratings.length == 0) {
                throw new IllegalArgumentException("no rating");
            }
            double[] ascending = Spreads.given(ratings);
            return new Spread(
                    unit,
                    ascending[0],
                    ascending[ascending.length - 1],
                    Spreads.quantile(ascending, 0.75) - Spreads.quantile(ascending, 0.25));
        }

        public double range() {
            return max - min;
        }

        /** Whether it is to be talked about: a range of 3, or an interquartile range of 2, and more (specification 6). */
        public boolean toDiscuss() {
            return !Closeness.under(range(), DISCUSS_RANGE) || !Closeness.under(iqr, DISCUSS_IQR);
        }
    }

    /**
     * Pairs have no intervals where there are too many of them for the wait that they are worth: beyond 200 million
     * units to draw in all.
     *
     * @param resamples 0: no intervals
     * @param seed the same seed gives the same intervals
     */
    public static Agreement of(RatingsTable table, Scale scale, int resamples, long seed) {
        return of(table, scale, resamples, MOST_DRAWS, seed);
    }

    /** @param mostDraws pairs have no intervals where that would be more units to draw in all than this */
    public static Agreement of(RatingsTable table, Scale scale, int resamples, long mostDraws, long seed) {
        Coincidences coincidences = new Coincidences(table);
        Map<Scale, Estimate> alpha = new EnumMap<>(Scale.class);
        for (Scale each : Scale.values()) {
            alpha.put(each, Alpha.of(coincidences, each, resamples, seed));
        }
        Intraclass intraclass = new Intraclass(table);
        return new Agreement(
                table.units().size(),
                table.raters().size(),
                table.missing(),
                scale,
                alpha,
                intraclass.estimate(Intraclass.Form.SINGLE, resamples, seed),
                intraclass.estimate(Intraclass.Form.MEAN, resamples, seed),
                pairs(table, resamples, mostDraws, seed),
                Closeness.of(table, 0, resamples, seed),
                Closeness.of(table, 1, resamples, seed),
                Spreads.of(table),
                resamples,
                seed);
    }

    private static List<Pair> pairs(RatingsTable table, int resamples, long mostDraws, long seed) {
        List<String> names = table.raters();
        double[][] byRater = new double[names.size()][];
        Arrays.setAll(byRater, table::rater);
        long count = (long) names.size() * (names.size() - 1) / 2;
        int affordable = count * table.units().size() * resamples <= mostDraws ? resamples : 0;
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < byRater.length; a++) {
            for (int b = a + 1; b < byRater.length; b++) {
                Estimate kappa = QuadraticKappa.of(byRater[a], byRater[b], affordable, seed);
                pairs.add(new Pair(names.get(a), names.get(b), kappa));
            }
        }
        return pairs;
    }

    /** The alpha of {@link #scale}. */
    public @Nullable Double chosenAlpha() {
        Estimate chosen = alpha.get(scale);
        return chosen == null ? null : chosen.value();
    }
}
