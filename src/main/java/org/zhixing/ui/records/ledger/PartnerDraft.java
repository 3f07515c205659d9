package org.zhixing.ui.records.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.partners.Benefit;
import org.zhixing.records.partners.Partner;
import org.zhixing.records.partners.ResourceElement;

/** A partner as it was typed. */
record PartnerDraft(
        String id,
        String interactions,
        Set<ResourceElement> agencyGives,
        Set<ResourceElement> partnerGives,
        Partner.Order order,
        Map<Benefit, Integer> agencyNet,
        Map<Benefit, Integer> partnerNet) {

    /**
     * What came of reading it.
     *
     * @param partner null when something is wrong
     * @param trouble message key of what is wrong; null when nothing is
     */
    record Read(@Nullable Partner partner, @Nullable String trouble) {}

    /** @param taken names of the other partners */
    Read read(Set<String> taken) {
        String name = id.strip();
        if (name.isEmpty()) {
            return new Read(null, "collaboration.trouble.name");
        }
        if (taken.contains(name)) {
            return new Read(null, "collaboration.trouble.twice");
        }
        String number = Normalizer.normalize(interactions, Normalizer.Form.NFKC).strip();
        if (!number.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            return new Read(null, "collaboration.trouble.interactions");
        }
        double count = new BigDecimal(number).doubleValue();
        return new Read(new Partner(name, count, agencyGives, partnerGives, order, agencyNet, partnerNet), null);
    }
}
