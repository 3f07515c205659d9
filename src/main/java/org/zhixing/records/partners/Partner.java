package org.zhixing.records.partners;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One partner in the ledger (formats.md, D5).
 *
 * @param id the partner's name, not blank, unique in its ledger
 * @param interactions how often one met in the period; 0 or more
 * @param agencyGives what the agency really puts in
 * @param partnerGives what the partner really puts in
 * @param agencyNet the agency's benefit less its input: −1 clearly less, 0 even, 1 clearly more; absent where not said
 * @param partnerNet the partner's, likewise
 */
public record Partner(
        String id,
        double interactions,
        Set<ResourceElement> agencyGives,
        Set<ResourceElement> partnerGives,
        Order order,
        Map<Benefit, Integer> agencyNet,
        Map<Benefit, Integer> partnerNet) {

    /** What of an orderly cooperation is there. */
    public record Order(boolean writtenDivision, boolean contact, boolean rules, boolean responseTime) {

        public static final Order NONE = new Order(false, false, false, false);

        /** How many of the four. */
        public int count() {
            return (writtenDivision ? 1 : 0) + (contact ? 1 : 0) + (rules ? 1 : 0) + (responseTime ? 1 : 0);
        }
    }

    /** @throws IllegalArgumentException for a negative or endless number of interactions, or a net beyond −1 to 1 */
    public Partner {
        if (!(interactions >= 0) || Double.isInfinite(interactions)) {
            throw new IllegalArgumentException("interactions");
        }
        agencyGives = Set.copyOf(agencyGives);
        partnerGives = Set.copyOf(partnerGives);
        agencyNet = checked(agencyNet);
        partnerNet = checked(partnerNet);
    }

    /** What at least one party puts in. */
    public Set<ResourceElement> given() {
        Set<ResourceElement> union = EnumSet.noneOf(ResourceElement.class);
        union.addAll(agencyGives);
        union.addAll(partnerGives);
        return union;
    }

    private static Map<Benefit, Integer> checked(Map<Benefit, Integer> net) {
        if (net.values().stream().anyMatch(n -> n < -1 || n > 1)) {
            throw new IllegalArgumentException("net");
        }
        return Map.copyOf(net.isEmpty() ? Map.of() : new EnumMap<>(net));
    }
}
