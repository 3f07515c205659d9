package org.zhixing.records.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which day of the period has how many rows, and which festival is near. */
final class Agenda {

    private static final int WORKDAY = 20;
    private static final int SATURDAY = 9;
    private static final int SUNDAY = 3;
    private static final int NEAR = 3;

    private final Habits habits;
    private final long[] until;

    Agenda(Habits habits) {
        this.habits = habits;
        int days = (int) ChronoUnit.DAYS.between(
                        habits.period().from(), habits.period().to())
                + 1;
        until = new long[days];
        long sum = 0;
        for (int day = 0; day < days; day++) {
            sum += weight(date(day));
            until[day] = sum;
        }
    }

    int days() {
        return until.length;
    }

    LocalDate date(int day) {
        return habits.period().from().plusDays(day);
    }

    /** How many of all rows stand up to the end of this day. */
    long rowsUntil(int day, long rows) {
        return rows * until[day] / until[until.length - 1];
    }

    Habits.@Nullable Festival near(LocalDate date) {
        for (Habits.Festival festival : habits.festivals()) {
            if (Math.abs(ChronoUnit.DAYS.between(date, festival.date())) <= NEAR) {
                return festival;
            }
        }
        return null;
    }

    private static int weight(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SUNDAY ? SUNDAY : day == DayOfWeek.SATURDAY ? SATURDAY : WORKDAY;
    }
}
