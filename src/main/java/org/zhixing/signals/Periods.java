package org.zhixing.signals;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhixing.records.Period;
import org.zhixing.records.ServiceRecord;

/** Which period records are about, and until when they reach. */
public final class Periods {

    private Periods() {}

    /**
     * The calendar year that holds most service dates, the later one of two that hold as many (ruling A8): one mistyped
     * year does not move it.
     *
     * @return nothing without records
     */
    public static Optional<Period> mostUsedYear(List<ServiceRecord> accepted) {
        Map<Integer, Integer> rows = new TreeMap<>();
        accepted.forEach(r -> rows.merge(r.serviceDate().getYear(), 1, Integer::sum));
        return rows.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> Year.of(e.getKey()))
                .map(y -> new Period(y.atDay(1), y.atMonth(12).atEndOfMonth()));
    }

    /**
     * The day as of which cases and windows are judged (ruling A10): the last service date in the period, never the clock;
     * the period's end where it holds no record.
     */
    public static LocalDate asOf(Period period, List<ServiceRecord> accepted) {
        return accepted.stream()
                .map(ServiceRecord::serviceDate)
                .filter(period::contains)
                .max(Comparator.naturalOrder())
                .orElse(period.to());
    }
}
