package org.zhixing.review;

import java.util.List;
import java.util.Map;
import org.zhixing.audit.AuditResult;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.model.Drift;

/**
 * The newest case-file audit of an assessment, with what it means beside the self-check (specification 7).
 *
 * @param symptoms of each drift: the audit's items that point to it and stand low, by drift; never an own level
 * @param beside the agency's own rating beside the audit's for indicators that both ask, in model order
 */
public record AuditReview(
        CaseFileAudit audit, AuditResult result, Map<Drift, List<Symptom>> symptoms, List<Beside> beside) {

    public AuditReview {
        symptoms = Map.copyOf(symptoms);
        beside = List.copyOf(beside);
    }

    /**
     * @param mean level of the item over the files, 0 to 4
     * @param n files in which it has a level
     */
    public record Symptom(String item, double mean, int n) {}

    /**
     * @param self the indicator's score after reversal, before gating, 0 to 4
     * @param audited mean level of the item, 0 to 4
     * @param difference self − audited
     */
    public record Beside(String indicator, String item, double self, double audited, double difference) {}
}
