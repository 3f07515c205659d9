package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.CaseHistory;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/**
 * FORM-3: closed cases without a measured outcome ÷ closed cases for which this is known (specification 4.4, ruling B35). A
 * case is shown by its last row.
 */
final class UnmeasuredOutcomes implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        List<CaseHistory> closed =
                facts.fold(ClosedCases.class, ClosedCases::of).all();
        int known = 0;
        List<ServiceRecord> unmeasured = new ArrayList<>();
        for (CaseHistory history : closed) {
            if (history.outcomeMeasured() != null) {
                known++;
                if (!history.outcomeMeasured()) {
                    unmeasured.add(history.last());
                }
            }
        }
        Sample sample = Sample.known(known, closed.size());
        return ClosedCases.visible(facts) && facts.knows(RecordField.OUTCOME_MEASURED)
                ? Outcome.share(sample, unmeasured.size(), known, unmeasured)
                : Outcome.stopped(Reason.MISSING_COLUMN, sample);
    }
}
