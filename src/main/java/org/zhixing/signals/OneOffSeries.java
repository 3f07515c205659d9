package org.zhixing.signals;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.ActivitySeries;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/**
 * ACT-1: series of activities and groups that took place on one day only ÷ series (specification 4.3, ruling B21). A series
 * is shown by its first row.
 */
final class OneOffSeries implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        int rows = 0;
        int named = 0;
        for (ServiceRecord record : facts.direct()) {
            if (ActivitySeries.takesPart(record.type())) {
                rows++;
                named += record.series() == null ? 0 : 1;
            }
        }
        List<ActivitySeries> series = ActivitySeries.of(facts.all(), facts.period());
        Sample sample = Sample.known(series.size(), named, rows);
        if (!facts.knows(RecordField.ACTIVITY_ID)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, sample);
        }
        List<ServiceRecord> oneOff = new ArrayList<>();
        for (ActivitySeries one : series) {
            if (one.oneOff()) {
                oneOff.add(one.first());
            }
        }
        return Outcome.share(sample, oneOff.size(), series.size(), Ranked.byServiceDate(oneOff));
    }
}
