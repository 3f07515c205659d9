package org.zhixing.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
        for (ServiceRecord record : records) {
            String key = key(record, numbered);
            if (key != null && !record.serviceDate().isAfter(to)) {
                known.computeIfAbsent(key, Growing::new).add(record, position);
            }
            position++;
        }
        List<Growing> cases = new ArrayList<>(known.values());
        cases.removeIf(c -> !numbered && !c.casework);
        cases.sort(Comparator.comparingLong(c -> c.latest));
        List<CaseHistory> all = new ArrayList<>(cases.size());
        cases.forEach(c -> all.add(c.history()));
        return new CaseHistories(all);
    }

    private static boolean numbered(List<ServiceRecord> records) {
        for (ServiceRecord record : records) {
            if (record.caseId() != null) {
                return true;
            }
        }
        return false;
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

    /** One case while its rows come in, in file order. */
    private static final class Growing {

        private final String id;
        private final List<ServiceRecord> rows = new ArrayList<>(4);
        /** Day of the last row by date and file order, and below it the row's position. */
        private long latest = Long.MIN_VALUE;

        private boolean inOrder = true;
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

        void add(ServiceRecord row, int position) {
            rows.add(row);
            LocalDate date = row.serviceDate();
            long at = date.toEpochDay() << Integer.SIZE | position;
            inOrder &= at > latest;
            latest = Math.max(latest, at);
            casework |= row.type() == ServiceType.CASE;
            LocalDate open = row.openDate();
            opened = opened == null || (open != null && open.isBefore(opened)) ? open : opened;
            LocalDate close = row.closeDate();
            closed = closed == null || (close != null && close.isAfter(closed)) ? close : closed;
            CaseStatus status = row.caseStatus();
            boolean ends = status != null && status != CaseStatus.OPEN;
            ending = ends && (ending == null || !date.isBefore(ending.serviceDate())) ? row : ending;
            goalSet = ThreeValued.any(goalSet, row.goalSet());
            reviewed = ThreeValued.any(reviewed, row.goalReviewed());
            measured = ThreeValued.any(measured, row.outcomeMeasured());
            if (Boolean.TRUE.equals(row.goalSet()) && (firstGoal == null || date.isBefore(firstGoal))) {
                firstGoal = date;
            }
        }

        CaseHistory history() {
            if (!inOrder) {
                rows.sort(Comparator.comparing(ServiceRecord::serviceDate));
            }
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
