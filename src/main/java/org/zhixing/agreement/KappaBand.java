package org.zhixing.agreement;

/** Landis and Koch's words for a kappa (specification 6), by its value with two decimals; a convention, no more. */
public enum KappaBand {
    /** .40 and less. */
    WEAK,
    /** .41 to .60. */
    MODERATE,
    /** .61 to .80. */
    SUBSTANTIAL,
    /** Above .80. */
    ALMOST_PERFECT;

    private static final double MODERATE_ABOVE = 0.40;
    private static final double SUBSTANTIAL_ABOVE = 0.60;
    private static final double ALMOST_PERFECT_ABOVE = 0.80;

    public static KappaBand of(double kappa) {
        double shown = Shown.decimals(kappa, 2);
        if (shown > ALMOST_PERFECT_ABOVE) {
            return ALMOST_PERFECT;
        } else if (shown > SUBSTANTIAL_ABOVE) {
            return SUBSTANTIAL;
        }
        return shown > MODERATE_ABOVE ? MODERATE : WEAK;
    }
}
