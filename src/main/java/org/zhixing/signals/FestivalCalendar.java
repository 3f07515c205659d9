package org.zhixing.signals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Festival;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.work.Language;

/** Festivals and theme days: the context's where it gives some, else the model's (formats.md, D2). */
public final class FestivalCalendar {

    private final List<Festival> festivals;
    private final @Nullable List<FestivalDay> replaced;

    private FestivalCalendar(List<Festival> festivals, @Nullable List<FestivalDay> replaced) {
        this.festivals = festivals;
        this.replaced = replaced;
    }

    public static FestivalCalendar of(AssessmentModel model, RecordContext context) {
        return new FestivalCalendar(model.festivals(), context.festivals());
    }

    /** Whether it names no day at all. */
    public boolean isEmpty() {
        return replaced == null ? festivals.isEmpty() : replaced.isEmpty();
    }

    /**
     * The festivals from one day to another, both included, by date.
     *
     * @param language of the model's names; names that the context gives stand as they are
     */
    public List<FestivalDay> days(LocalDate from, LocalDate to, Language language) {
        Period span = new Period(from, to);
        List<FestivalDay> days = new ArrayList<>();
        if (replaced != null) {
            replaced.stream().filter(d -> span.contains(d.date())).forEach(days::add);
        } else {
            for (Festival festival : festivals) {
                dates(festival, span)
                        .forEach(
                                d -> days.add(new FestivalDay(d, festival.name().in(language))));
            }
        }
        days.sort(Comparator.comparing(FestivalDay::date));
        return days;
    }

    /** The days of the period that lie at most so many days from a festival, one outside the period too (ruling B28). */
    Set<LocalDate> around(Period period, int reach) {
        Set<LocalDate> near = new HashSet<>();
        for (FestivalDay festival :
                days(period.from().minusDays(reach), period.to().plusDays(reach), Language.ZH)) {
            for (int shift = -reach; shift <= reach; shift++) {
                LocalDate day = festival.date().plusDays(shift);
                if (period.contains(day)) {
                    near.add(day);
                }
            }
        }
        return near;
    }

    private static List<LocalDate> dates(Festival festival, Period span) {
        List<LocalDate> dates = new ArrayList<>();
        if (festival.dates() != null) {
            festival.dates().stream().filter(span::contains).forEach(dates::add);
            return dates;
        }
        for (int year = span.from().getYear(); year <= span.to().getYear(); year++) {
            LocalDate date = inYear(festival, year);
            if (date != null && span.contains(date)) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** Null in a year without such a day: a 29 February, or a fifth weekday of a month. */
    private static @Nullable LocalDate inYear(Festival festival, int year) {
        Integer month = festival.month();
        if (month == null) {
            return null;
        }
        YearMonth inMonth = YearMonth.of(year, month);
        Integer day = festival.day();
        if (day != null) {
            return inMonth.isValidDay(day) ? inMonth.atDay(day) : null;
        }
        Integer weekday = festival.weekday();
        Integer nth = festival.nth();
        if (weekday == null || nth == null) {
            return null;
        }
        LocalDate date = inMonth.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
        return YearMonth.from(date).equals(inMonth) ? date : null;
    }
}
