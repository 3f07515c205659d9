package org.zhixing.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of activities put together: same activity and same service date are one session (ruling B10).
 *
 * @param all in the order of their first rows
 */
public record Sessions(List<Session> all) {

    private static final int LEAST_ROWS_BY_PERSON = 3;

    public Sessions {
        all = List.copyOf(all);
    }

    /**
     * The sessions of these records. A row without an activity is a session of its own; rows of other types than ACTIVITY
     * are passed over.
     */
    public static Sessions of(List<ServiceRecord> records) {
        List<List<ServiceRecord>> groups = new ArrayList<>();
        Map<String, Map<Long, List<ServiceRecord>>> known = new HashMap<>();
        for (ServiceRecord record : records) {
            if (record.type() != ServiceType.ACTIVITY) {
                continue;
            }
            String activity = record.activity();
            if (activity == null) {
                groups.add(List.of(record));
                continue;
            }
            Map<Long, List<ServiceRecord>> days = known.computeIfAbsent(activity, a -> new HashMap<>(4));
            List<ServiceRecord> rows = days.get(record.serviceDate().toEpochDay());
            if (rows == null) {
                rows = new ArrayList<>(1);
                days.put(record.serviceDate().toEpochDay(), rows);
                groups.add(rows);
            }
            rows.add(record);
        }
        List<Session> sessions = new ArrayList<>(groups.size());
        groups.forEach(rows -> sessions.add(session(rows)));
        return new Sessions(sessions);
    }

    /** How many of them were entered one row per person. */
    public int onePerPerson() {
        int count = 0;
        for (Session session : all) {
            count += session.onePerPerson() ? 1 : 0;
        }
        return count;
    }

    private static Session session(List<ServiceRecord> rows) {
        ServiceRecord first = rows.get(0);
        if (rows.size() == 1) {
            return new Session(
                    List.of(first),
                    first.participants(),
                    first.newParticipants(),
                    first.repeatParticipants(),
                    first.roster(),
                    first.goalSet(),
                    first.outcomeMeasured(),
                    first.satisfaction(),
                    bareLength(first),
                    false);
        }
        boolean byPerson = onePerPerson(rows);
        Integer participants = null;
        Integer newOnes = null;
        Integer repeats = null;
        Set<String> roster = new HashSet<>();
        Boolean goalSet = null;
        Boolean measured = null;
        Double satisfaction = null;
        int bareLength = 0;
        for (ServiceRecord row : rows) {
            participants = greater(participants, row.participants());
            newOnes = byPerson ? sum(newOnes, row.newParticipants()) : greater(newOnes, row.newParticipants());
            repeats = byPerson ? sum(repeats, row.repeatParticipants()) : greater(repeats, row.repeatParticipants());
            roster.addAll(row.roster());
            goalSet = ThreeValued.any(goalSet, row.goalSet());
            measured = ThreeValued.any(measured, row.outcomeMeasured());
            Double mark = row.satisfaction();
            satisfaction = satisfaction == null || (mark != null && mark > satisfaction) ? mark : satisfaction;
            bareLength += bareLength(row);
        }
        return new Session(
                List.copyOf(rows),
                byPerson ? Integer.valueOf(rows.size()) : participants,
                newOnes,
                repeats,
                Set.copyOf(roster),
                goalSet,
                measured,
                satisfaction,
                bareLength,
                byPerson);
    }

    /** Rows whose number of people is unknown do not speak for one row per person. */
    private static boolean onePerPerson(List<ServiceRecord> rows) {
        if (rows.size() < LEAST_ROWS_BY_PERSON) {
            return false;
        }
        for (ServiceRecord row : rows) {
            Integer heads = Session.heads(row.participants(), row.roster());
            if (heads == null || heads > 1) {
                return false;
            }
        }
        return true;
    }

    private static int bareLength(ServiceRecord row) {
        NoteFacts note = row.note();
        return note == null ? 0 : note.bareLength();
    }

    private static @Nullable Integer greater(@Nullable Integer one, @Nullable Integer other) {
        return one == null || (other != null && other > one) ? other : one;
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return (int) Math.min((long) one + other, Integer.MAX_VALUE);
    }
}
