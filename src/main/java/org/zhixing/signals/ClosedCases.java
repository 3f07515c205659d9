package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.records.CaseHistory;
import org.zhixing.records.RecordField;

/**
 * The cases that were closed in the period and not excused: what FORM-1 and FORM-3 are shares of (rulings B33 and B35).
 */
record ClosedCases(List<CaseHistory> all) {

    static ClosedCases of(Facts facts) {
        List<CaseHistory> closed = new ArrayList<>();
        for (CaseHistory history : Prepared.cases(facts).all()) {
            if (history.closedIn(facts.period()) && !history.excused()) {
                closed.add(history);
            }
        }
        return new ClosedCases(closed);
    }

    /** Whether the records can say which rows make a case, and when it closed. */
    static boolean visible(Facts facts) {
        return caseVisible(facts) && (facts.knows(RecordField.CLOSE_DATE) || facts.knows(RecordField.CASE_STATUS));
    }

    static boolean caseVisible(Facts facts) {
        return facts.knows(RecordField.CASE_ID) || facts.knows(RecordField.CLIENT_ID);
    }
}
