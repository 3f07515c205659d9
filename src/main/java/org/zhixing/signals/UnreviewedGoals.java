package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.CaseHistory;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/**
 * FORM-2: cases without a review ÷ cases served in the period, with goals, open for at least {@code openDays} days, for which
 * this is known (specification 4.4, ruling B34). Closed ones are among them. A case is shown by its last row.
 */
final class UnreviewedGoals implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        double openDays = Parameters.of(indicator, "openDays");
        int eligible = 0;
        int known = 0;
        List<ServiceRecord> unreviewed = new ArrayList<>();
        for (CaseHistory history : Prepared.cases(facts).all()) {
            if (!Boolean.TRUE.equals(history.goalSet())
                    || history.daysOpen(facts.asOf()) < openDays
                    || !history.servedIn(facts.period())) {
                continue;
            }
            eligible++;
            if (history.goalReviewed() != null) {
                known++;
                if (!history.goalReviewed()) {
                    unreviewed.add(history.last());
                }
            }
        }
        Sample sample = Sample.known(known, eligible);
        boolean visible =
                ClosedCases.caseVisible(facts) && facts.knows(RecordField.GOAL_SET, RecordField.GOAL_REVIEWED);
        return visible
                ? Outcome.share(sample, unreviewed.size(), known, unreviewed)
                : Outcome.stopped(Reason.MISSING_COLUMN, sample);
    }
}
