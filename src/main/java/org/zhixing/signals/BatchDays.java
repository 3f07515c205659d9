package org.zhixing.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Reason;

/**
 * DOC-4b: rows of a day on which one person recorded at least {@code batchRows} rows of at least {@code batchDays} service
 * dates ÷ rows with a known recorded date (specification 4.2, ruling B17). The person is who typed it where that is known,
 * else the worker; days of those who enter for others are no batch days (formats.md, D1).
 */
final class BatchDays implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        RecordedDates dates = facts.fold(RecordedDates.class, RecordedDates::of);
        if (!facts.knows(RecordField.RECORDED_DATE)) {
            return Outcome.stopped(Reason.MISSING_COLUMN, dates.sample(facts));
        }
        if (dates.sameDay()) {
            return Outcome.stopped(Reason.SAME_DAY, dates.sample(facts));
        }
        double leastRows = Parameters.of(indicator, "batchRows");
        double leastDays = Parameters.of(indicator, "batchDays");
        List<ServiceRecord> asked = dates.known().stream()
                .filter(r -> !facts.traits().excludedRecorders().contains(typist(r)))
                .toList();
        Map<Day, List<ServiceRecord>> batches = asked.stream().collect(Collectors.groupingBy(BatchDays::day));
        batches.values().removeIf(rows -> rows.size() < leastRows || serviceDates(rows) < leastDays);
        // Taken from the rows as they stand, for the days have no order of their own.
        List<ServiceRecord> behind =
                asked.stream().filter(r -> batches.containsKey(day(r))).toList();
        return Outcome.share(dates.sample(facts), behind.size(), dates.known().size(), behind)
                .with(dates.notes());
    }

    private static Day day(ServiceRecord r) {
        String typist = typist(r);
        return new Day(typist.isEmpty() ? r.worker() : typist, RecordedDates.recorded(r));
    }

    /** Empty where nobody says who typed it. */
    private static String typist(ServiceRecord r) {
        return r.recordedBy() == null ? "" : r.recordedBy();
    }

    private static long serviceDates(List<ServiceRecord> rows) {
        return rows.stream().map(ServiceRecord::serviceDate).distinct().count();
    }

    private record Day(String person, LocalDate recorded) {}
}
