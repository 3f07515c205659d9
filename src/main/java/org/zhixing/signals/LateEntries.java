package org.zhixing.signals;

import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/** DOC-3: rows recorded more than {@code lagDays} after the service ÷ rows with a known recorded date (specification 4.2, ruling B15). */
final class LateEntries implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        RecordedDates dates = facts.fold(RecordedDates.class, RecordedDates::of);
        if (!facts.knows(RecordField.RECORDED_DATE)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, dates.sample(facts));
        }
        if (dates.sameDay()) {
            return Outcome.stopped(Reason.SAME_DAY, dates.sample(facts));
        }
        double limit = Parameters.of(indicator, "lagDays");
        List<ServiceRecord> late = dates.known().stream()
                .filter(r ->
                        RecordedDates.recorded(r).toEpochDay() - r.serviceDate().toEpochDay() > limit)
                .toList();
        return Outcome.share(dates.sample(facts), late.size(), dates.known().size(), late)
                .with(dates.notes());
    }
}
