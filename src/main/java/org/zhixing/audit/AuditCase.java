package org.zhixing.audit;

/**
 * One case of the population.
 *
 * @param caseId as the list gives it, or its code where the list is kept
 * @param worker number of the worker who leads it
 * @param open whether it is still open; any other state counts as closed
 */
public record AuditCase(String caseId, String worker, boolean open, boolean highRisk) {

    /** {@code HIGH} for an open high-risk case, else the worker with the state, such as {@code W01|closed}. */
    public String stratum() {
        if (highRisk && open) {
            return CaseSample.HIGH;
        }
        return worker + (open ? "|open" : "|closed");
    }
}
