package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.ServiceHours;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;

/** ACT-2: workers' hours in activities ÷ their hours of direct service (specification 4.3, ruling B22). */
final class ActivityHoursShare implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        ServiceHours hours = Prepared.hours(facts);
        List<ServiceRecord> activities = new ArrayList<>();
        for (ServiceRecord record : facts.direct()) {
            if (record.type() == ServiceType.ACTIVITY) {
                activities.add(record);
            }
        }
        return Outcome.share(Sample.of(facts.direct().size()), hours.activities(), hours.direct(), activities)
                .with(Prepared.onePerPerson(facts));
    }
}
