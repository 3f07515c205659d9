package org.zhixing.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.signals.Collaboration;

/**
 * What stands beside the answers of an assessment.
 *
 * @param records null where none were read
 * @param collaboration from the ledger of partners; null where there is none
 * @param audit the newest case-file audit; null where there is none
 * @param history earlier periods of the same agency and model, any order
 */
public record Sources(
        @Nullable RecordReview records,
        @Nullable Collaboration collaboration,
        @Nullable CaseFileAudit audit,
        List<PastReview> history) {

    public static final Sources NONE = new Sources(null, null, null, List.of());

    public Sources {
        history = List.copyOf(history);
    }

    public static Sources history(List<PastReview> history) {
        return new Sources(null, null, null, history);
    }
}
