package org.zhixing.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How an action stands to its last day, seen from a given day. */
public enum DueState {
    /** Its last day is over. */
    OVERDUE,
    /** Its last day is that day or one of the {@link #SOON_DAYS} after it. */
    SOON,
    LATER,
    /** No day is set. */
    UNDATED,
    /** Evidenced or dropped: nothing is waited for. */
    SETTLED;

    public static final int SOON_DAYS = 30;

    /** @param day from which it is seen, usually today */
    public static DueState of(Action action, LocalDate day) {
        LocalDate due = action.due();
        if (!action.open()) {
            return SETTLED;
        }
        if (due == null) {
            return UNDATED;
        }
        if (due.isBefore(day)) {
            return OVERDUE;
        }
        return due.isAfter(day.plusDays(SOON_DAYS)) ? LATER : SOON;
    }

    /** Days from a day to the action's last one: 0 on the last day, negative when it is over; null where none is set. */
    public static @Nullable Long daysLeft(Action action, LocalDate day) {
        LocalDate due = action.due();
        return due == null ? null : ChronoUnit.DAYS.between(day, due);
    }
}
