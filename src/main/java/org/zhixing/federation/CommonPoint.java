package org.zhixing.federation;

/**
 * An indicator on which many agencies stand alike.
 *
 * @param rated agencies that have an effective level
 * @param count those of them that stand low, or high
 */
public record CommonPoint(String indicator, int rated, int count) {

    /** 0 to 1. */
    public double share() {
        return (double) count / rated;
    }
}
