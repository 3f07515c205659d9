package org.zhixing.agreement;

/**
 * Krippendorff's alpha with missing ratings (specification 6): one less the ratio of observed to expected disagreement
 * over the coincidences of units with two ratings or more. For ordinal ratings the distance is his own, by ranks.
 */
public final class Alpha {

    private static final int LEAST_UNITS = 2;

    private Alpha() {}

    /** Without an interval. */
    public static Estimate of(RatingsTable table, Scale scale) {
        return of(table, scale, 0, 0);
    }

    /**
     * With one unit, what is observed is all that could be expected, and alpha is 0 whatever the ratings: it is given as
     * {@link Reason#TOO_FEW}.
     *
     * @param resamples 0: no interval
     */
    public static Estimate of(RatingsTable table, Scale scale, int resamples, long seed) {
        return of(new Coincidences(table), scale, resamples, seed);
    }

    static Estimate of(Coincidences coincidences, Scale scale, int resamples, long seed) {
        int units = coincidences.units();
        return units < LEAST_UNITS
                ? Bootstrap.none(Reason.TOO_FEW, units)
                : Bootstrap.estimate(coincidences.under(scale), Reason.NO_VARIANCE, resamples, seed);
    }
}
