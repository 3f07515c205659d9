package org.zhixing.signals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.partners.Partner;

/**
 * The collaboration index SYN (specification 4.6, ruling C4).
 *
 * @param partners in the order of the ledger
 * @param median the agency's degree: the middle partner's, of an even number the mean of the middle two; null without
 *     partners
 * @param band the median's; null as it is
 */
public record Collaboration(
        List<PartnerDegree> partners,
        @Nullable Double median,
        @Nullable Band band) {

    /** Days that interactions count for where nothing else is said. */
    public static final int YEAR_DAYS = 365;

    /** Contacts a year from which more add nothing: one a month. */
    static final int FULL_FREQUENCY = 12;

    private static final double MEDIUM = 0.4;
    private static final double STRONG = 0.7;
    /** A degree at the mark belongs to the middle, whatever the last bit says (as in ruling B1). */
    private static final double EXACT = 1e-9;

    public Collaboration {
        partners = List.copyOf(partners);
    }

    /** How close one works together: below 0.4, up to 0.7, above it. Expert defaults. */
    public enum Band {
        WEAK,
        MEDIUM,
        STRONG
    }

    /** @param days of the period in which the interactions were counted, from 1 */
    public static Collaboration of(List<Partner> ledger, int days) {
        List<PartnerDegree> partners =
                ledger.stream().map(p -> PartnerDegree.of(p, days)).toList();
        Double median = median(
                partners.stream().mapToDouble(PartnerDegree::degree).sorted().toArray());
        return new Collaboration(partners, median, median == null ? null : band(median));
    }

    /** The geometric mean of the three: without one of them nothing is joint. */
    static double degree(double combination, double order, double frequency) {
        return Math.cbrt(combination * order * frequency);
    }

    static Band band(double degree) {
        if (degree < MEDIUM - EXACT) {
            return Band.WEAK;
        }
        return degree > STRONG + EXACT ? Band.STRONG : Band.MEDIUM;
    }

    private static @Nullable Double median(double[] sorted) {
        if (sorted.length == 0) {
            return null;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
