package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.records.ServiceType.ADMIN;
import static org.zhixing.signals.Cases.assertLevels;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.rows;
import static org.zhixing.signals.Cases.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** FORM-10. */
class VeracitySignalsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** So many days of one worker, the first of them with 13 hours. */
    private static List<Row> days(int all, int impossible) {
        return rows(all, i -> Row.visit().on(FIRST.plusDays(i)).hours(i < impossible ? 13 : 8));
    }

    @ParameterizedTest(name = "{0} of 100 days: level {2}")
    @CsvSource({
        "1, 0, 0, false",
        "2, 1, 1, true",
        "3, 1, 1, true",
        "4, 1, 1, true",
        "5, 2, 2, true",
        "6, 2, 2, true",
        "9, 2, 2, false",
        "10, 3, 3, true",
        "11, 3, 3, true"
    })
    void impossibleTimesAtAndAroundEachThreshold(int impossible, int point, int level, boolean tentative) {
        Signal got = signal("FORM-10", days(100, impossible));
        assertLevels(got, impossible / 100.0, point, level, tentative);
        assertEquals(100, got.n());
    }

    @Test
    void impossibleTimesNeedSixtyDaysOfWorkersNotSixtyRows() {
        List<Row> rows = days(59, 5);
        rows.addAll(days(59, 0));
        rows.addAll(rows(30, i -> Row.of(ADMIN).on(FIRST.plusDays(100 + i)).hours(20)));
        assertNothing(signal("FORM-10", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 59);
        rows.add(Row.visit().on(FIRST).worker("W2"));
        assertEquals(60, signal("FORM-10", rows).n());
    }

    /** The rows on one day of a worker, among 60 ordinary days: 1 when that day is impossible. */
    private static double impossible(Row... rows) {
        List<Row> all = days(60, 0);
        for (Row row : rows) {
            all.add(row.worker("W9"));
        }
        Signal got = signal("FORM-10", all);
        assertEquals(61, got.n());
        return got.numerator();
    }

    private static Row from(String start, double hours) {
        return Row.visit().start(start).hours(hours);
    }

    @Test
    void twelveHoursAreALongDayAndMoreIsImpossible() {
        assertEquals(0, impossible(Row.visit().hours(12)));
        assertEquals(1, impossible(Row.visit().hours(12.01)));
        assertEquals(0, impossible(Row.visit().hours(7), Row.visit().hours(5)));
        assertEquals(1, impossible(Row.visit().hours(7), Row.visit().hours(5.1)));
        // Ten times 1.2 is 12, though not as a plain sum of binary fractions
        Row[] tenth = new Row[10];
        Arrays.fill(tenth, Row.visit().hours(1.2));
        assertEquals(0, impossible(tenth));
    }

    @Test
    void administrationIsNoDirectService() {
        assertEquals(0, impossible(Row.visit().hours(8), Row.of(ADMIN).hours(8)));
    }

    @ParameterizedTest(name = "from {0}, {1} h, and from {2}, {3} h: {4}")
    @CsvSource({
        "09:00, 1, 10:00, 1, 0",
        "09:00, 1, 09:46, 1, 0",
        "09:00, 1, 09:45, 1, 1",
        "09:00, 1, 09:44, 1, 1",
        "09:30, 1, 09:00, 1, 1",
        "09:00, 3, 10:00, 0.25, 1",
        "09:00, 3, 10:00, 0.24, 0",
        "09:00, 1, 09:00, 1, 1",
        "23:30, 2, 23:50, 1, 1",
        "23:00, 2, 00:30, 1, 0",
        "09:00:30, 1, 09:45:30, 1, 1"
    })
    void entriesOverlapFromFifteenMinutesOn(String first, double hours, String second, double other, int expected) {
        assertEquals(expected, impossible(from(first, hours), from(second, other)));
    }

    @Test
    void aLongEntryOverlapsOneThatIsNotItsNeighbour() {
        assertEquals(1, impossible(from("08:00", 4), from("08:50", 0.2), from("11:00", 0.5)));
    }

    @Test
    void entriesWithoutAStartOrOfOtherDaysAndWorkersDoNotOverlap() {
        assertEquals(0, impossible(from("09:00", 3), Row.visit().hours(3)));
        List<Row> rows = days(60, 0);
        rows.add(from("09:00", 2).on("2025-10-01"));
        rows.add(from("09:00", 2).on("2025-10-01").worker("W2"));
        rows.add(from("09:00", 2).on("2025-10-02"));
        assertEquals(0, signal("FORM-10", rows).numerator());
    }

    @Test
    void rowsOfOneActivityAreOneEntry() {
        Row fair = Row.of(ACTIVITY).activity("A1").start("09:00");
        Row[] people = new Row[20];
        Arrays.fill(people, fair.hours(2));
        assertEquals(0, impossible(people));
        // The longest duration and the earliest start: 08:30 to 11:30
        assertEquals(1, impossible(fair.hours(1), fair.hours(3).start("08:30"), from("11:00", 1)));
        assertEquals(1, impossible(fair.hours(13), fair.hours(1)));
        assertEquals(1, impossible(fair.hours(2), fair.hours(2).activity("A2")));
    }

    @Test
    void allRowsOfTheLongestDaysComeFirst() {
        List<Row> rows = new ArrayList<>(days(60, 0));
        rows.set(3, Row.visit().on(FIRST.plusDays(3)).hours(12.5));
        rows.set(8, Row.visit().on(FIRST.plusDays(8)).hours(7));
        rows.add(Row.visit().on(FIRST.plusDays(8)).hours(7));
        rows.set(5, from("09:00", 1).on(FIRST.plusDays(5)));
        rows.add(from("09:15", 1).on(FIRST.plusDays(5)));
        // 14 hours on the ninth day, 12½ on the fourth, 2 that overlap on the sixth
        assertEquals(
                List.of("R9", "R61", "R4", "R6", "R62"), signal("FORM-10", rows).check());
    }
}
