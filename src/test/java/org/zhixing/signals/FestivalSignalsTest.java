package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.signals.Cases.MODEL;
import static org.zhixing.signals.Cases.YEAR;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.rows;
import static org.zhixing.signals.Cases.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.FestivalDay;
import org.zhixing.records.RecordSet;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;
import org.zhixing.work.Language;

/** ACT-7 and the calendar. */
class FestivalSignalsTest {

    private static RecordContext festivals(String... dates) {
        return new RecordContext(
                Stream.of(dates)
                        .map(d -> new FestivalDay(LocalDate.parse(d), "节"))
                        .toList(),
                List.of(),
                List.of());
    }

    /** A hundred sessions, so many on 1 June and the others on 1 September, all by one worker. */
    private static RecordSet sessions(int at) {
        return Row.set(rows(100, i -> Row.of(ACTIVITY).on(i < at ? "2025-06-01" : "2025-09-01")));
    }

    private static Signal around(RecordSet records, String... dates) {
        return signal("ACT-7", records, festivals(dates));
    }

    @Test
    void theShareNearFestivalsIsComparedWithTheShareOfSuchDays() {
        Signal got = around(sessions(40), "2025-06-01");
        assertEquals(7.0 / 365, got.base(), 1e-15);
        assertEquals(0.4 - 7.0 / 365, got.value(), 1e-12);
        assertEquals(40, got.numerator());
        assertEquals(100, got.denominator());
        assertEquals(100, got.n());
        assertEquals(40, got.behind().size());
    }

    @ParameterizedTest(name = "{0} of 1,000 sessions near festivals: point level {1}")
    @CsvSource({
        // 73 of 365 days: a base of 0.2
        "349, 0",
        "350, 1",
        "351, 1",
        "499, 1",
        "500, 2",
        "501, 2",
        "649, 2",
        "650, 3",
        "651, 3",
        "100, 0"
    })
    void pointLevelsAtAndAroundEachThreshold(int near, int point) {
        // Ten windows of 7 days, and one of which 3 days lie in the year
        String[] dates = new String[11];
        for (int i = 0; i < 10; i++) {
            dates[i] = LocalDate.of(2025, 2, 1).plusDays(10L * i).toString();
        }
        dates[10] = "2026-01-01";
        RecordSet records = Row.set(rows(1000, i -> Row.of(ACTIVITY).on(i < near ? "2025-02-01" : "2025-09-01")));
        Signal got = around(records, dates);
        assertEquals(0.2, got.base(), 1e-15);
        assertEquals(near / 1000.0 - 0.2, got.value(), 1e-12);
        assertEquals(point, got.pointLevel());
    }

    @Test
    void threeDaysAreNearAndFourAreNot() {
        RecordSet records = Row.set(rows(20, i -> Row.of(ACTIVITY).on(i < 10 ? "2025-06-04" : "2025-06-05")));
        assertEquals(10, around(records, "2025-06-01").numerator());
        assertEquals(10, around(records, "2025-06-08").numerator());
        assertEquals(20, around(records, "2025-06-06").numerator());
    }

    @Test
    void windowsThatOverlapOrReachBeyondThePeriodCountTheirDaysOnce() {
        assertEquals(4.0 / 365, around(sessions(0), "2025-01-01").base(), 1e-15);
        assertEquals(1.0 / 365, around(sessions(0), "2026-01-03").base(), 1e-15);
        assertEquals(0.0, around(sessions(0), "2026-01-04").base(), 1e-15);
        assertEquals(9.0 / 365, around(sessions(0), "2025-06-01", "2025-06-03").base(), 1e-15);
    }

    @Test
    void fewerThanTheCalendarGivesIsNegative() {
        assertEquals(-7.0 / 365, around(sessions(0), "2025-06-01").value(), 1e-12);
    }

    @Test
    void aCalendarOfMoreThanHalfThePeriodSaysNothing() {
        RecordSet records = Row.set(rows(30, i -> Row.of(ACTIVITY).on("2025-03-05")));
        // 7 of 14 days, then 7 of 13
        Period fourteen = new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 14));
        Period thirteen = new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 13));
        RecordContext context = festivals("2025-03-05");
        assertEquals(
                0.5,
                Signals.of(MODEL, records, fourteen, context).signal("ACT-7").value());
        assertNothing(
                Signals.of(MODEL, records, thirteen, context).signal("ACT-7"),
                Status.NOT_COMPUTABLE,
                Reason.CALENDAR_TOO_DENSE,
                30);
    }

    @Test
    void withoutACalendarNothingCanBeSaid() {
        assertNothing(around(sessions(40)), Status.NOT_COMPUTABLE, Reason.NO_CONFIG, 100);
    }

    @Test
    void clusteringNeedsTwentySessions() {
        RecordSet few = Row.set(rows(19, i -> Row.of(ACTIVITY).on("2025-06-01")));
        assertNothing(around(few, "2025-06-01"), Status.INSUFFICIENT, Reason.TOO_FEW, 19);
    }

    @Test
    void withFewWorkersAndWeeksThereIsNoIntervalAndAtMostWatch() {
        Signal got = around(sessions(90), "2025-06-01");
        assertNull(got.low());
        assertNull(got.high());
        assertEquals(3, got.pointLevel());
        assertEquals(1, got.level());
        assertTrue(got.tentative());
    }

    @Test
    void fiveWorkersWhoAllDoTheSameGiveAnIntervalOfOnePoint() {
        RecordSet records = Row.set(rows(100, i -> Row.of(ACTIVITY)
                .on(i % 2 == 0 ? "2025-06-01" : "2025-09-01")
                .worker("W" + i / 2 % 5)));
        Signal got = around(records, "2025-06-01");
        assertEquals(0.5 - 7.0 / 365, got.value(), 1e-12);
        assertEquals(got.value(), got.low(), 1e-12);
        assertEquals(got.value(), got.high(), 1e-12);
        assertEquals(3, got.level());
        assertEquals(false, got.tentative());
    }

    @Test
    void theModelsCalendarHasItsThreeForms() {
        List<FestivalDay> days =
                FestivalCalendar.of(MODEL, RecordContext.NONE).days(YEAR.from(), YEAR.to(), Language.ZH);
        assertEquals(17, days.size());
        assertEquals(LocalDate.of(2025, 1, 29), date(days, "春节"));
        assertEquals(LocalDate.of(2025, 3, 18), date(days, "国际社工日"));
        assertEquals(LocalDate.of(2025, 12, 5), date(days, "国际志愿者日"));
        assertEquals(
                days.stream().map(FestivalDay::date).sorted().toList(),
                days.stream().map(FestivalDay::date).toList());
    }

    private static LocalDate date(List<FestivalDay> days, String name) {
        return days.stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow()
                .date();
    }

    @Test
    void aPeriodAcrossTheTurnOfTheYearHasTheFestivalsOfBothYears() {
        List<FestivalDay> days = FestivalCalendar.of(MODEL, RecordContext.NONE)
                .days(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 20), Language.EN);
        assertEquals(
                List.of("International Volunteer Day", "New Year’s Day", "Spring Festival"),
                days.stream().map(FestivalDay::name).toList());
    }

    @Test
    void theContextsCalendarReplacesTheModels() {
        List<FestivalDay> days =
                FestivalCalendar.of(MODEL, festivals("2025-07-07")).days(YEAR.from(), YEAR.to(), Language.EN);
        assertEquals(List.of(new FestivalDay(LocalDate.of(2025, 7, 7), "节")), days);
    }
}
