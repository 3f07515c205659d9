package org.zhixing.ui.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.zhixing.records.Period;
import org.zhixing.work.Messages;

/**
 * What one bar of a chart over time stands for: months, or quarters or years where months would be too many to tell apart.
 *
 * @param first the month with which the first one begins
 * @param step months that each takes: 1, 3 or 12
 * @param count at least 1
 */
record Stretches(YearMonth first, int step, int count) {

    private static final int MOST_MONTHS = 24;
    private static final int MOST_QUARTERS = 72;

    static Stretches of(Period period) {
        YearMonth from = YearMonth.from(period.from());
        long months = months(from, period.to()) + 1;
        int step = months <= MOST_MONTHS ? 1 : months <= MOST_QUARTERS ? 3 : 12;
        YearMonth first = from.minusMonths((from.getMonthValue() - 1) % step);
        return new Stretches(first, step, (int) (months(first, period.to()) / step) + 1);
    }

    /** The number of the one that holds a date, from 0; negative before the first, {@code count} or more after the last. */
    int of(LocalDate date) {
        return (int) Math.floorDiv(months(first, date), step);
    }

    /** Their names as an axis shows them; the year stands where it begins, if there is more than one. */
    List<String> names(Messages words) {
        boolean years =
                first.getYear() != first.plusMonths((long) step * count - 1).getYear();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YearMonth start = first.plusMonths((long) step * i);
            String year = String.valueOf(start.getYear());
            boolean begins = years && (i == 0 || start.getMonthValue() == 1);
            if (step == 12) {
                names.add(year);
            } else if (step == 3) {
                String quarter = "Q" + start.get(IsoFields.QUARTER_OF_YEAR);
                names.add(begins ? year + " " + quarter : quarter);
            } else {
                String month = start.getMonth()
                        .getDisplayName(
                                TextStyle.SHORT_STANDALONE, words.language().locale());
                names.add(begins ? words.text("records.month.ofYear", year, month) : month);
            }
        }
        return names;
    }

    /** Its days, whether or not the period holds all of them. */
    Period period(int index) {
        YearMonth start = first.plusMonths((long) step * index);
        return new Period(start.atDay(1), start.plusMonths(step - 1L).atEndOfMonth());
    }

    private static long months(YearMonth from, LocalDate to) {
        return ChronoUnit.MONTHS.between(from, YearMonth.from(to));
    }
}
