package org.zhixing.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the records say of one case up to the end of a period, earlier years too (rulings B30 to B32). Answers are yes over
 * no over unknown of its rows.
 *
 * @param id the case's number, or the client's code where the records number no cases
 * @param rows by service date and then file order, at least one, all direct service
 * @param opened the earliest opening date of its rows, or its first service date where they have none
 * @param closed the latest closing date of its rows, else the date of the last row whose state is not open; null while open
 * @param excused ended by others than the agency (ruling B31)
 * @param firstGoal first service date on which a goal was set, or null
 */
public record CaseHistory(
        String id,
        List<ServiceRecord> rows,
        LocalDate opened,
        @Nullable LocalDate closed,
        boolean excused,
        @Nullable Boolean goalSet,
        @Nullable Boolean goalReviewed,
        @Nullable Boolean outcomeMeasured,
        @Nullable LocalDate firstGoal) {

    public boolean closedIn(Period period) {
        return closed != null && period.contains(closed);
    }

    /** Whether anything was done for it in the period. */
    public boolean servedIn(Period period) {
        for (ServiceRecord row : rows) {
            if (period.contains(row.serviceDate())) {
                return true;
            }
        }
        return false;
    }

    /** Days between opening and closing, or until {@code asOf} where it closed later or not at all. */
    public long daysOpen(LocalDate asOf) {
        LocalDate end = closed == null || closed.isAfter(asOf) ? asOf : closed;
        return end.toEpochDay() - opened.toEpochDay();
    }

    /** Days with service after the first goal, its own day left out (ruling B33); 0 without a goal. */
    public int contactsAfterGoal() {
        if (firstGoal == null) {
            return 0;
        }
        int days = 0;
        LocalDate last = firstGoal;
        for (ServiceRecord row : rows) {
            if (row.serviceDate().isAfter(last)) {
                days++;
                last = row.serviceDate();
            }
        }
        return days;
    }

    /** The row that stands for the case: its last, which lies in the period where it was served in it. */
    public ServiceRecord last() {
        return rows.get(rows.size() - 1);
    }
}
