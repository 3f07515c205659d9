package org.zhixing.records.partners;

import java.util.List;

/**
 * A ledger as it was read.
 *
 * @param partners the rows without a fault, in file order
 * @param problems what is wrong or was taken in a way that one should know of, in file order
 * @param ignored headers that mean nothing here
 */
public record PartnerLedger(List<Partner> partners, List<LedgerProblem> problems, List<String> ignored) {

    public PartnerLedger {
        partners = List.copyOf(partners);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /** Whether a row had to stay out: what is computed from the others would mislead. */
    public boolean hasFaults() {
        return problems.stream().anyMatch(LedgerProblem::refused);
    }
}
