package org.zhixing.signals;

import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.CompensatedSum;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/**
 * DOC-1: hours of paperwork ÷ hours of service over the direct rows that know both (specification 4.2, ruling B11). Behind
 * it stand the rows with paperwork, most of it per hour of service first.
 */
final class PaperworkRatio implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        List<ServiceRecord> both =
                facts.direct().stream().filter(r -> r.docHours() != null).toList();
        Sample sample = Sample.known(both.size(), facts.direct().size());
        if (!facts.knows(RecordField.DOC_HOURS)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        CompensatedSum paperwork = new CompensatedSum();
        CompensatedSum service = new CompensatedSum();
        Clusters clusters = new Clusters();
        for (ServiceRecord r : both) {
            paperwork.add(paperwork(r));
            service.add(r.hours());
            clusters.add(r.worker(), r.serviceDate(), paperwork(r), r.hours());
        }
        List<ServiceRecord> behind = Ranked.highestFirst(
                both.stream().filter(r -> paperwork(r) > 0).toList(), r -> paperwork(r) / r.hours());
        return Outcome.clustered(sample, paperwork.value(), service.value(), null, clusters, behind);
    }

    private static double paperwork(ServiceRecord r) {
        return r.docHours() == null ? 0 : r.docHours();
    }
}
