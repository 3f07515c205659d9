package org.zhixing.ui.records;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.zhixing.records.Period;

/**
 * Where each day of a period stands in a calendar of weeks: a column a week from Monday down, a new block where a row of
 * weeks is full.
 *
 * @param first the Monday with which the first week begins
 * @param weeks at least 1
 */
record CalendarGrid(Period period, LocalDate first, int weeks) {

    /** A year and a few days fit into one block. */
    static final int WEEKS_A_BLOCK = 54;

    private static final int MOST_BLOCKS = 3;

    /** The last three years of a longer period: more would be too small to read. */
    static CalendarGrid of(Period whole) {
        LocalDate earliest = whole.to().minusWeeks((long) WEEKS_A_BLOCK * MOST_BLOCKS - 1);
        LocalDate from = whole.from().isBefore(earliest) ? earliest : whole.from();
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int weeks = (int) ChronoUnit.WEEKS.between(monday, whole.to()) + 1;
        return new CalendarGrid(new Period(from, whole.to()), monday, weeks);
    }

    int blocks() {
        return (weeks - 1) / WEEKS_A_BLOCK + 1;
    }

    /** Columns of the widest block. */
    int columns() {
        return Math.min(weeks, WEEKS_A_BLOCK);
    }

    int block(LocalDate day) {
        return week(day) / WEEKS_A_BLOCK;
    }

    int column(LocalDate day) {
        return week(day) % WEEKS_A_BLOCK;
    }

    /** 0 for Monday. */
    int line(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }

    private int week(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(first, day);
    }
}
