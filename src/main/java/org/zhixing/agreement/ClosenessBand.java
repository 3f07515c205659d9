package org.zhixing.agreement;

/** What the specification's experts make of the share within one level (section 6), by its whole per cent. */
public enum ClosenessBand {
    /** 90 % and more. */
    GOOD,
    /** 75 % and more. */
    ACCEPTABLE,
    WIDE;

    private static final double GOOD_FROM = 0.90;
    private static final double ACCEPTABLE_FROM = 0.75;

    public static ClosenessBand of(double share) {
        double shown = Shown.decimals(share, 2);
        if (shown >= GOOD_FROM) {
            return GOOD;
        }
        return shown >= ACCEPTABLE_FROM ? ACCEPTABLE : WIDE;
    }
}
