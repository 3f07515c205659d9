package org.zhixing.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhixing.model.RecordIndicator;
import org.zhixing.records.ServiceRecord;

/**
 * FORM-10: days of a worker with more than {@code dayHours} hours of direct service, or with two entries that overlap by at
 * least {@code overlapMinutes} minutes ÷ days of a worker (specification 4.4, ruling B42). Shown are all rows of such days,
 * those with most hours first.
 */
final class ImpossibleTimes implements Measurement {

    @Override
    public Outcome measure(RecordIndicator indicator, Facts facts) {
        double hours = Parameters.of(indicator, "dayHours");
        double overlap = Parameters.of(indicator, "overlapMinutes");
        List<WorkerDay> impossible = new ArrayList<>();
        int days = 0;
        LocalDate date = LocalDate.MIN;
        Map<String, List<ServiceRecord>> workers = new LinkedHashMap<>();
        for (ServiceRecord record : facts.direct()) {
            if (!record.serviceDate().equals(date)) {
                days += workers.size();
                collect(workers, hours, overlap, impossible);
                date = record.serviceDate();
            }
            workers.computeIfAbsent(record.worker(), w -> new ArrayList<>(4)).add(record);
        }
        days += workers.size();
        collect(workers, hours, overlap, impossible);
        impossible.sort(Comparator.comparingDouble(WorkerDay::hours).reversed());
        List<ServiceRecord> rows = new ArrayList<>();
        impossible.forEach(day -> rows.addAll(day.rows()));
        return Outcome.share(Sample.of(days), impossible.size(), days, rows);
    }

    private static void collect(
            Map<String, List<ServiceRecord>> workers, double hours, double overlap, List<WorkerDay> impossible) {
        for (List<ServiceRecord> rows : workers.values()) {
            if (rows.size() > 1 || rows.get(0).hours() > hours) {
                WorkerDay day = WorkerDay.of(rows);
                if (day.longerThan(hours) || day.overlaps(overlap)) {
                    impossible.add(day);
                }
            }
        }
        workers.clear();
    }
}
