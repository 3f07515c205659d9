package org.zhixing.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows put together into cases (ruling B30): by the case's number, or by the client where no record has such a number.
 *
 * @param all in the order of their last rows, by service date and then file order
 */
public record CaseHistories(List<CaseHistory> all) {

    public CaseHistories {
        all = List.copyOf(all);
    }

    /**
     * The cases of these records up to a day.
     *
     * @param records all that were accepted, in file order
     * @param to last service date that is looked at: the end of the period
     */
    public static CaseHistories of(List<ServiceRecord> records, LocalDate to) {
        boolean numbered = numbered(records);
        Map<String, Growing> known = new HashMap<>();
        int position = 0;
        for (long sorted : byDate(records, numbered, to)) {
            ServiceRecord record = records.get((int) sorted);
            String key = key(record, numbered);
            if (key != null) {
                known.computeIfAbsent(key, Growing::new).add(record, position++);
            }
        }
        @Nullable CaseHistory[] cases = new CaseHistory[position];
        for (Growing growing : known.values()) {
            if (numbered || growing.casework) {
                cases[growing.position] = growing.history();
            }
        }
        List<CaseHistory> inOrder = new ArrayList<>(known.size());
        for (CaseHistory history : cases) {
            if (history != null) {
                inOrder.add(history);
            }
        }
        return new CaseHistories(inOrder);
    }

    private static boolean numbered(List<ServiceRecord> records) {
        for (ServiceRecord record : records) {
            if (record.caseId() != null) {
                return true;
            }
        }
        return false;
    }

    /** Positions of the rows of cases in the lower half of each number, days above: sorts without comparing objects. */
    private static long[] byDate(List<ServiceRecord> records, boolean numbered, LocalDate to) {
        long[] rows = new long[records.size()];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            ServiceRecord record = records.get(i);
            if (key(record, numbered) != null && !record.serviceDate().isAfter(to)) {
                rows[count++] = record.serviceDate().toEpochDay() << Integer.SIZE | i;
            }
        }
        long[] sorted = Arrays.copyOf(rows, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The case to which the row belongs, or null; administrative rows count for working hours alone (ruling B9). */
    private static @Nullable String key(ServiceRecord record, boolean numbered) {
        ServiceType type = record.type();
        if (numbered) {
            return type.direct() ? record.caseId() : null;
        }
        boolean individual = type == ServiceType.CASE || type == ServiceType.VISIT || type == ServiceType.CONSULT;
        return individual ? record.client() : null;
    }

    /** One case while its rows come in by date. */
    private static final class Growing {

        private final String id;
        private final List<ServiceRecord> rows = new ArrayList<>(4);
        private int position;
        private boolean casework;
        private @Nullable LocalDate opened;
        private @Nullable LocalDate closed;
        private @Nullable ServiceRecord ending;
        private @Nullable Boolean goalSet;
        private @Nullable Boolean reviewed;
        private @Nullable Boolean measured;
        private @Nullable LocalDate firstGoal;

        Growing(String id) {
            this.id = id;
        }

        void add(ServiceRecord row, int at) {
            rows.add(row);
            position = at;
            casework |= row.type() == ServiceType.CASE;
            LocalDate open = row.openDate();
            opened = opened == null || open != null && open.isBefore(opened) ? open : opened;
            LocalDate close = row.closeDate();
            closed = closed == null || close != null && close.isAfter(closed) ? close : closed;
            CaseStatus status = row.caseStatus();
            ending = status == null || status == CaseStatus.OPEN ? ending : row;
            goalSet = ThreeValued.any(goalSet, row.goalSet());
            reviewed = ThreeValued.any(reviewed, row.goalReviewed());
            measured = ThreeValued.any(measured, row.outcomeMeasured());
            firstGoal = firstGoal == null && Boolean.TRUE.equals(row.goalSet()) ? row.serviceDate() : firstGoal;
        }

        CaseHistory history() {
            CaseStatus state = ending == null ? null : ending.caseStatus();
            return new CaseHistory(
                    id,
                    List.copyOf(rows),
                    opened == null ? rows.get(0).serviceDate() : opened,
                    closed == null && ending != null ? ending.serviceDate() : closed,
                    state != null && state.excused(),
                    goalSet,
                    reviewed,
                    measured,
                    firstGoal);
        }
    }
}
