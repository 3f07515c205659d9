package org.zhixing.ui.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.zhixing.records.Period;

/**
 * The stretch of time that the charts and the table are about.
 *
 * @param kind how it was chosen
 * @param period both ends belong to it
 */
record PeriodChoice(Kind kind, Period period) {

    enum Kind {
        WHOLE,
        QUARTER,
        MONTH,
        OWN
    }

    static PeriodChoice whole(Period whole) {
        return new PeriodChoice(Kind.WHOLE, whole);
    }

    /** The calendar quarters that the whole period touches, in order, cut to it. */
    static List<PeriodChoice> quarters(Period whole) {
        List<PeriodChoice> quarters = new ArrayList<>();
        YearMonth first = YearMonth.from(whole.from());
        YearMonth start = first.minusMonths((first.getMonthValue() - 1) % 3);
        for (YearMonth from = start; !from.atDay(1).isAfter(whole.to()); from = from.plusMonths(3)) {
            quarters.add(new PeriodChoice(
                    Kind.QUARTER, cut(from.atDay(1), from.plusMonths(2).atEndOfMonth(), whole)));
        }
        return quarters;
    }

    /** The calendar months that the whole period touches, in order, cut to it. */
    static List<PeriodChoice> months(Period whole) {
        List<PeriodChoice> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(whole.from());
                !month.atDay(1).isAfter(whole.to());
                month = month.plusMonths(1)) {
            months.add(new PeriodChoice(Kind.MONTH, cut(month.atDay(1), month.atEndOfMonth(), whole)));
        }
        return months;
    }

    /** Dates of one's own, in either order. */
    static PeriodChoice own(LocalDate one, LocalDate other) {
        return new PeriodChoice(Kind.OWN, one.isAfter(other) ? new Period(other, one) : new Period(one, other));
    }

    int quarter() {
        return period.to().get(IsoFields.QUARTER_OF_YEAR);
    }

    private static Period cut(LocalDate from, LocalDate to, Period whole) {
        return new Period(from.isBefore(whole.from()) ? whole.from() : from, to.isAfter(whole.to()) ? whole.to() : to);
    }
}
