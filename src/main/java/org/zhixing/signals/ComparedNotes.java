package org.zhixing.signals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhixing.records.ServiceRecord;

/** Which notes are compared with each other. */
final class ComparedNotes {

    private ComparedNotes() {}

    /**
     * Those long enough, and of several of one activity on one day only the first (ruling B12): two workers who wrote about
     * the same session are no sign of copying.
     *
     * @param rows direct rows of the period; those of one day in file order
     */
    static <T> List<T> of(List<T> rows, Function<T, ServiceRecord> record, Predicate<T> longEnough) {
        Set<Session> seen = new HashSet<>();
        return rows.stream()
                .filter(longEnough)
                .filter(row -> {
                    ServiceRecord r = record.apply(row);
                    return r.activity() == null || seen.add(new Session(r.activity(), r.serviceDate()));
                })
                .toList();
    }

    private record Session(String activity, LocalDate date) {}
}
