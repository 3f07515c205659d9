package org.zhixing.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One activity on one day, whoever led it (ruling B10). Numbers are the highest of its rows, answers yes over no over
 * unknown. Where there is one row per person, heads are counted instead. Null means unknown.
 *
 * @param rows in file order, at least one, all of type ACTIVITY
 * @param participants as it stands in the rows, or the number of rows where there is one per person
 * @param newParticipants the highest of the rows; their sum where there is one row per person
 * @param repeatParticipants as {@code newParticipants}
 * @param roster everybody named in one of the rows; empty when unknown
 * @param satisfaction the highest of the rows
 * @param bareLength letters of the notes together without the words of bare attendance (ruling B29); 0 without notes
 * @param onePerPerson at least three rows of at most one person each
 */
public record Session(
        List<ServiceRecord> rows,
        @Nullable Integer participants,
        @Nullable Integer newParticipants,
        @Nullable Integer repeatParticipants,
        Set<String> roster,
        @Nullable Boolean goalSet,
        @Nullable Boolean outcomeMeasured,
        @Nullable Double satisfaction,
        int bareLength,
        boolean onePerPerson) {

    /** The row that stands for the session. */
    public ServiceRecord first() {
        return rows.get(0);
    }

    public LocalDate date() {
        return first().serviceDate();
    }

    /** The worker of the first row. */
    public String worker() {
        return first().worker();
    }

    /** Number or title of the activity, or null where none is recorded. */
    public @Nullable String activity() {
        return first().activity();
    }

    /** How many people came: the number recorded, else the length of the roster; null when neither is there (ruling B26). */
    public @Nullable Integer heads() {
        return heads(participants, roster);
    }

    static @Nullable Integer heads(@Nullable Integer participants, Set<String> roster) {
        return participants != null || roster.isEmpty() ? participants : Integer.valueOf(roster.size());
    }

    /** Hours that workers gave to it, each worker's own; once per worker where there is one row per person. */
    public double workerHours() {
        if (rows.size() == 1) {
            return first().hours();
        }
        CompensatedSum sum = new CompensatedSum();
        if (onePerPerson) {
            Map<String, Double> byWorker = new HashMap<>();
            rows.forEach(r -> byWorker.merge(r.worker(), r.hours(), Math::max));
            byWorker.values().forEach(sum::add);
        } else {
            rows.forEach(r -> sum.add(r.hours()));
        }
        return sum.value();
    }
}
