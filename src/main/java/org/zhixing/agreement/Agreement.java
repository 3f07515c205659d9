package org.zhixing.agreement;

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

    public Agreement {
        alpha = Map.copyOf(alpha);
        pairs = List.copyOf(pairs);
        items = List.copyOf(items);
    }

    /** @param kappa quadratic weighted kappa over the units that both rated */
    public record Pair(String a, String b, Estimate kappa) {}

    /** @param iqr interquartile range of the unit's ratings */
    public record Spread(String unit, double min, double max, double iqr) {

        public double range() {
            return max - min;
        }
    }

    /**
     * @param resamples 0: no intervals
     * @param seed the same seed gives the same intervals
     */
    public static Agreement of(RatingsTable table, Scale scale, int resamples, long seed) {
        throw new UnsupportedOperationException();
    }

    /** The alpha of {@link #scale}. */
    public @Nullable Double chosenAlpha() {
        Estimate chosen = alpha.get(scale);
        return chosen == null ? null : chosen.value();
    }
}
