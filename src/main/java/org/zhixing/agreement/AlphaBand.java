package org.zhixing.agreement;

/** How far Krippendorff lets one rely on an alpha (specification 6), by its value with three decimals. */
public enum AlphaBand {
    /** .800 and more. */
    RELIABLE,
    /** .667 and more: tentative conclusions only. */
    TENTATIVE,
    NO_CONCLUSION;

    private static final double RELIABLE_FROM = 0.800;
    private static final double TENTATIVE_FROM = 0.667;

    public static AlphaBand of(double alpha) {
        double shown = Shown.decimals(alpha, 3);
        if (shown >= RELIABLE_FROM) {
            return RELIABLE;
        }
        return shown >= TENTATIVE_FROM ? TENTATIVE : NO_CONCLUSION;
    }
}
