package org.zhixing.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordTraits;
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
        List<ServiceRecord> behind = new ArrayList<>();
        days(dates.known(), facts.traits()).values().stream()
                .filter(rows -> rows.size() >= leastRows && serviceDates(rows) >= leastDays)
                .forEach(behind::addAll);
        return Outcome.share(dates.sample(facts), behind.size(), dates.known().size(), Ranked.byServiceDate(behind))
                .with(dates.notes());
    }

    private static Map<Day, List<ServiceRecord>> days(List<ServiceRecord> known, RecordTraits traits) {
        Map<Day, List<ServiceRecord>> days = new HashMap<>();
        for (ServiceRecord r : known) {
            String typist = r.recordedBy();
            if (typist == null || !traits.excludedRecorders().contains(typist)) {
                Day day = new Day(typist == null ? r.worker() : typist, RecordedDates.recorded(r));
                days.computeIfAbsent(day, d -> new ArrayList<>()).add(r);
            }
        }
        return days;
    }

    private static long serviceDates(List<ServiceRecord> rows) {
        return rows.stream().map(ServiceRecord::serviceDate).distinct().count();
    }

    private record Day(String person, LocalDate recorded) {}
}
