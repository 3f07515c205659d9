package org.zhixing.agreement;

/** Koo and Li's words for an intraclass correlation, by the lower end of its interval (specification 6), three decimals. */
public enum IntraclassBand {
    /** Below .50. */
    POOR,
    /** From .50. */
    MODERATE,
    /** From .75. */
    GOOD,
    /** Above .90. */
    EXCELLENT;

    private static final double MODERATE_FROM = 0.50;
    private static final double GOOD_FROM = 0.75;
    private static final double EXCELLENT_ABOVE = 0.90;

    public static IntraclassBand of(Interval interval) {
        double shown = Shown.decimals(interval.low(), 3);
        if (shown > EXCELLENT_ABOVE) {
            return EXCELLENT;
        } else if (shown >= GOOD_FROM) {
            return GOOD;
        }
        return shown >= MODERATE_FROM ? MODERATE : POOR;
    }
}
