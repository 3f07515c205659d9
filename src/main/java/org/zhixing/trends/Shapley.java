package org.zhixing.trends;

import java.util.function.IntToDoubleFunction;

/**
 * Shares a difference among the things that changed, so that the shares add up exactly and do not depend on the order in
 * which the changes are looked at: each thing's share is its effect, averaged over all orders (L. S. Shapley, 1953).
 *
 * <p>Example: a value is 2·3 = 6 and becomes 4·5 = 20. Changing the first factor first gives 6 → 12 → 20, the second first
 * 6 → 10 → 20; the first factor's share is (6 + 10) ÷ 2 = 8, the second's (8 + 4) ÷ 2 = 6, together 14.
 */
final class Shapley {

    private Shapley() {}

    /**
     * @param players how many things changed
     * @param value the value where exactly the things whose bit is set have changed
     */
    static double[] shares(int players, IntToDoubleFunction value) {
        double[] values = new double[1 << players];
        for (int set = 0; set < values.length; set++) {
            values[set] = value.applyAsDouble(set);
        }
        double[] shares = new double[players];
        for (int player = 0; player < players; player++) {
            for (int set = 0; set < values.length; set++) {
                if ((set >> player & 1) == 0) {
                    double gain = values[set | 1 << player] - values[set];
                    shares[player] += weight(Integer.bitCount(set), players) * gain;
                }
            }
        }
        return shares;
    }

    /** The share of all orders in which exactly these many others come before: k! (n − 1 − k)! ÷ n!. */
    private static double weight(int before, int players) {
        double weight = 1.0 / players;
        for (int i = 1; i <= before; i++) {
            weight *= (double) i / (players - i);
        }
        return weight;
    }
}
