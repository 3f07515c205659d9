package org.zhixing.signals;

/** Wilson's score interval of a share. */
final class Wilson {

    /** The normal distribution's 95 % point, as ruling C1 fixes it for every interval but the audit's sample size. */
    private static final double Z = 1.6449;

    private Wilson() {}

    /**
     * At 90 % (specification 4.5.1). The share may be one of hours or heads: n is then still the number of units of the
     * minimum, and k = p·n need not be whole (ruling B2).
     *
     * @param p 0 to 1
     * @param n at least 1
     */
    static Interval interval(double p, int n) {
        double zz = Z * Z;
        double centre = p + zz / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + zz / (4.0 * n * n));
        double scale = 1 + zz / n;
        return new Interval(Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale));
    }
}
