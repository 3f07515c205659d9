package org.zhixing.signals;

import org.jspecify.annotations.Nullable;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.ResourceElement;

/**
 * How far one partner and the agency work together (specification 4.6, ruling C4).
 *
 * @param combination kinds of resources that either really puts in ÷ 7
 * @param order written division of work, contact, rules, response time: how many of the four ÷ 4
 * @param frequency interactions a year ÷ 12, at most 1
 * @param degree cube root of the three's product, 0 to 1
 * @param surplus what comes of it; null where the ledger does not say enough
 */
public record PartnerDegree(
        Partner partner,
        double combination,
        double order,
        double frequency,
        double degree,
        Collaboration.Band band,
        @Nullable Surplus surplus) {

    private static final int ORDERS = 4;

    static PartnerDegree of(Partner partner, int days) {
        double combination = partner.given().size() / (double) ResourceElement.values().length;
        double order = partner.order().count() / (double) ORDERS;
        double yearly = partner.interactions() * Collaboration.YEAR_DAYS / days;
        double frequency = Math.min(1, yearly / Collaboration.FULL_FREQUENCY);
        double degree = Collaboration.degree(combination, order, frequency);
        return new PartnerDegree(
                partner,
                combination,
                order,
                frequency,
                degree,
                Collaboration.band(degree),
                Surplus.of(partner.agencyNet().values(), partner.partnerNet().values()));
    }
}
