package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/**
 * FORM-9: unplanned rows ÷ rows of direct service for which this is known (specification 4.4, ruling B41). Where the system
 * can only register planned work, planned rows alone say nothing.
 */
final class UnplannedWork implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        int known = 0;
        List<ServiceRecord> planned = new ArrayList<>();
        for (ServiceRecord record : facts.direct()) {
            if (record.planned() != null) {
                known++;
                if (record.planned()) {
                    planned.add(record);
                }
            }
        }
        Sample sample = Sample.known(known, facts.direct().size());
        if (!facts.knows(RecordField.PLANNED)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        if (facts.traits().plannedOnly() && planned.size() == known) {
            return Outcome.stopped(Reason.ONE_VALUE_ONLY, sample);
        }
        return Outcome.share(sample, known - planned.size(), known, planned);
    }
}
