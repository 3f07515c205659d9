package org.zhixing.signals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhixing.records.ServiceRecord;
import org.zhixing.signals.Signal.Note;

/**
 * The direct rows of the period whose recorded date is known, and whether these dates are worth anything (ruling B15): a
 * table that was moved from another system carries the day of the move.
 *
 * @param sameDay all were recorded on one day: nothing can be said of timeliness
 * @param notes {@link Note.Code#MIGRATION_SUSPECTED} where at least half were recorded on a day on which every worker
 *     recorded something
 */
record RecordedDates(List<ServiceRecord> known, boolean sameDay, List<Note> notes) {

    private static final double LARGE_SHARE = 0.5;

    static RecordedDates of(Facts facts) {
        List<ServiceRecord> known =
                facts.direct().stream().filter(r -> r.recordedDate() != null).toList();
        Map<LocalDate, Integer> rows = new HashMap<>();
        known.forEach(r -> rows.merge(recorded(r), 1, Integer::sum));
        boolean sameDay = rows.size() == 1 && known.size() >= 2;
        return new RecordedDates(known, sameDay, sameDay ? List.of() : suspicions(known, rows));
    }

    private static List<Note> suspicions(List<ServiceRecord> known, Map<LocalDate, Integer> rows) {
        return rows.entrySet().stream()
                .filter(e -> e.getValue() >= LARGE_SHARE * known.size())
                .filter(e -> workersOn(e.getKey(), known).equals(workers(known)))
                .map(e -> (double) e.getValue() / known.size())
                .max(Comparator.naturalOrder())
                .map(share -> List.of(new Note(Note.Code.MIGRATION_SUSPECTED, share)))
                .orElse(List.of());
    }

    private static Set<String> workers(List<ServiceRecord> known) {
        return known.stream().map(ServiceRecord::worker).collect(Collectors.toSet());
    }

    private static Set<String> workersOn(LocalDate day, List<ServiceRecord> known) {
        Set<String> workers = new HashSet<>();
        for (ServiceRecord r : known) {
            if (recorded(r).equals(day)) {
                workers.add(r.worker());
            }
        }
        return workers;
    }

    /** The recorded date of a row that has one. */
    static LocalDate recorded(ServiceRecord r) {
        LocalDate date = r.recordedDate();
        if (date == null) {
            throw new IllegalArgumentException("recorded date unknown");
        }
        return date;
    }

    Sample sample(Facts facts) {
        return Sample.known(known.size(), facts.direct().size());
    }
}
