package org.zhixing.signals;

import java.util.List;
import org.zhixing.model.Drift;
import org.zhixing.records.Period;
import org.zhixing.records.RecordSet;
import org.zhixing.records.ServiceRecord;

/**
 * What the records of a period say on every record indicator.
 *
 * @param rows rows read that were not blank
 * @param accepted rows that are records
 * @param inPeriod accepted rows whose service date lies in the period (ruling A9)
 * @param direct those of them that are not administrative: D of the formulas (ruling B9)
 * @param signals one per record indicator of the model, in model order
 */
public record RecordSignals(Period period, int rows, int accepted, int inPeriod, int direct, List<Signal> signals) {

    public RecordSignals {
        signals = List.copyOf(signals);
    }

    static RecordSignals of(Period period, RecordSet records, List<Signal> signals) {
        List<ServiceRecord> inside = records.records().stream()
                .filter(r -> period.contains(r.serviceDate()))
                .toList();
        return new RecordSignals(
                period,
                records.rows(),
                records.records().size(),
                inside.size(),
                (int) inside.stream().filter(r -> r.type().direct()).count(),
                signals);
    }

    /** @throws java.util.NoSuchElementException for an id that the model does not have */
    public Signal signal(String id) {
        return signals.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    /** The signals of one drift, in order of number. */
    public List<Signal> of(Drift drift) {
        return signals.stream().filter(s -> s.indicator().drift() == drift).toList();
    }
}
