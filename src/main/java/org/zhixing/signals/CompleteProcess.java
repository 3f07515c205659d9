package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.CaseHistory;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ThreeValued;
import org.zhixing.signals.Signal.Reason;

/**
 * FORM-1: closed cases with goals, at least {@code contactsAfterGoal} contacts after them, a review and a measured outcome ÷
 * closed cases of which this can be said (specification 4.4, ruling B33). A missing step decides; otherwise what is unknown
 * leaves the case undecided. A case is shown by its last row.
 */
final class CompleteProcess implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        double contacts = Parameters.of(indicator, "contactsAfterGoal");
        List<CaseHistory> closed =
                facts.fold(ClosedCases.class, ClosedCases::of).all();
        int decided = 0;
        List<ServiceRecord> incomplete = new ArrayList<>();
        for (CaseHistory history : closed) {
            Boolean complete = complete(history, contacts);
            if (complete != null) {
                decided++;
                if (!complete) {
                    incomplete.add(history.last());
                }
            }
        }
        Sample sample = Sample.known(decided, closed.size());
        boolean visible = ClosedCases.visible(facts)
                && facts.knows(RecordField.GOAL_SET, RecordField.GOAL_REVIEWED, RecordField.OUTCOME_MEASURED);
        return visible
                ? Outcome.share(sample, decided - incomplete.size(), decided, incomplete)
                : Outcome.stopped(Reason.MISSING_COLUMN, sample);
    }

    private static @Nullable Boolean complete(CaseHistory history, double contacts) {
        Boolean met = history.firstGoal() == null ? null : Boolean.valueOf(history.contactsAfterGoal() >= contacts);
        return ThreeValued.all(history.goalSet(), met, history.goalReviewed(), history.outcomeMeasured());
    }
}
