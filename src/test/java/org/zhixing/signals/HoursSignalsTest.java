package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.zhixing.signals.Cases.assertLevels;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.day;
import static org.zhixing.signals.Cases.rows;
import static org.zhixing.signals.Cases.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.RecordField;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceType;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** DOC-1 and DOC-6. */
class HoursSignalsTest {

    @ParameterizedTest(name = "{0} hours of paperwork an hour: level {1}")
    @CsvSource({"0.49, 0", "0.5, 1", "0.51, 1", "0.79, 1", "0.8, 2", "0.81, 2", "1.19, 2", "1.2, 3", "1.21, 3", "0, 0"})
    void paperworkAtAndAroundEachThreshold(double paperwork, int level) {
        // The ratio is the same in every week, so that its interval is a point and the level is firm
        Signal got = signal("DOC-1", rows(30, i -> Row.visit().on(day(i)).docHours(paperwork)));
        assertLevels(got, paperwork, level, level, false);
        assertEquals(paperwork, got.low(), 1e-9);
        assertEquals(paperwork, got.high(), 1e-9);
        assertEquals(30, got.denominator(), 1e-9);
        assertEquals(30 * paperwork, got.numerator(), 1e-9);
    }

    @Test
    void theRatioIsOfSumsAndNotAMeanOfRatios() {
        // 29 rows of 1 h with 0.1 h, one of 24 h with 12 h: 14.9 ÷ 53
        List<Row> rows = rows(29, i -> Row.visit().on(day(i)).docHours(0.1));
        rows.add(Row.visit().on(day(29)).hours(24).docHours(12.0));
        assertEquals(14.9 / 53, signal("DOC-1", rows).value(), 1e-12);
    }

    @Test
    void rowsThatLackOneOfTheTwoStayOut() {
        List<Row> rows = rows(
                50,
                i -> i < 30
                        ? Row.visit().on(day(i)).docHours(0.5)
                        : Row.visit().on(day(i)).hours(20));
        Signal got = signal("DOC-1", rows);
        assertEquals(0.5, got.value(), 1e-12);
        assertEquals(30, got.n());
        assertEquals(30, got.known());
        assertEquals(50, got.eligible());
        rows.add(Row.visit());
        assertNothing(signal("DOC-1", rows), Status.INSUFFICIENT, Reason.TOO_FEW_KNOWN, 30);
    }

    @Test
    void administrativeRowsAreNoContact() {
        List<Row> rows = rows(30, i -> Row.visit().on(day(i)).docHours(0.5));
        rows.addAll(rows(30, i -> Row.of(ServiceType.ADMIN).on(day(i)).docHours(8.0)));
        assertEquals(0.5, signal("DOC-1", rows).value(), 1e-12);
    }

    @Test
    void twentyNineRowsAreTooFewAndNoColumnIsAnotherThing() {
        List<Row> rows = rows(29, i -> Row.visit().on(day(i)).docHours(2.0));
        assertNothing(signal("DOC-1", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 29);
        assertNothing(
                signal(
                        "DOC-1",
                        Row.set(
                                rows(60, i -> Row.visit().on(day(i))),
                                EnumSet.complementOf(EnumSet.of(RecordField.DOC_HOURS)))),
                Status.NOT_COMPUTABLE,
                Reason.MISSING_COLUMN,
                0);
    }

    @Test
    void theIntervalIsDrawnByWorkerFromFiveWorkersOn() {
        String[] workers = {"W1", "W2", "W10", "\uff21", "\ud840\udc00", "a"};
        Signal got = signal("DOC-1", rows(60, i -> Row.visit()
                .on(day(i))
                .worker(workers[i % 6])
                .docHours(i % 7 * 0.1)
                .hours(0.5 + i % 4 * 0.25)));
        assertEquals(0.33142857142857146, got.value(), 1e-12);
        assertEquals(0.29818181818181827, got.low(), 1e-9);
        assertEquals(0.37263157894736854, got.high(), 1e-9);
    }

    @Test
    void withFewWorkersInFewWeeksThereIsNoIntervalAndAtMostWatch() {
        Signal got = signal("DOC-1", rows(40, i -> Row.visit()
                .on(LocalDate.of(2025, 3, 3).plusDays(i % 28))
                .docHours(5.0)));
        assertLevels(got, 5, 3, 1, true);
        assertNull(got.low());
        assertNull(got.high());
        assertEquals(0, got.cautiousLevel());
    }

    @Test
    void theHighestRatiosAreLookedAtFirst() {
        List<Row> rows = rows(
                40,
                i -> Row.visit().on(day(i)).docHours(i < 35 ? 0.1 * (i % 7) : 0).hours(2));
        // i % 7 = 6: numbers 6, 13, 20, 27, 34 in order of service date
        assertEquals(
                List.of("R7", "R14", "R21", "R28", "R35"), signal("DOC-1", rows).check());
        assertEquals(30, signal("DOC-1", rows).behind().size());
    }

    private static List<Row> office(int admin, int direct) {
        List<Row> rows = rows(admin, i -> Row.of(ServiceType.ADMIN).on(day(i)));
        rows.addAll(rows(direct, i -> Row.visit().on(day(i))));
        return rows;
    }

    @ParameterizedTest(name = "{0} of 100 hours: level {2}")
    @CsvSource({
        "24, 0, 0, false",
        "25, 1, 1, true",
        "26, 1, 1, true",
        "39, 1, 1, false",
        "40, 2, 2, true",
        "41, 2, 2, true",
        "54, 2, 2, false",
        "55, 3, 3, true",
        "56, 3, 3, true"
    })
    void administrationAtAndAroundEachThreshold(int admin, int point, int level, boolean tentative) {
        Signal got = signal("DOC-6", office(admin, 100 - admin));
        assertLevels(got, admin / 100.0, point, level, tentative);
        assertEquals(List.of(), got.notes());
        assertEquals(100, got.n());
        assertNull(got.known());
        assertNull(got.eligible());
    }

    @Test
    void hoursAreSharedAndRowsGiveTheUncertainty() {
        // 6 rows of 2.5 h against 34 of 1 h: 15 ÷ 49 = 0.306 with n = 40
        List<Row> rows = rows(6, i -> Row.of(ServiceType.ADMIN).on(day(i)).hours(2.5));
        rows.addAll(rows(34, i -> Row.visit().on(day(i))));
        Signal got = signal("DOC-6", rows);
        assertEquals(15.0 / 49, got.value(), 1e-12);
        // By hand: p = .306122, z²/n = .0676424; centre .339943, reach 1.6449·√(.00531028 + .00042277) = .124547
        assertEquals((0.339943 - 0.124547) / 1.0676424, got.low(), 1e-5);
    }

    @Test
    void noAdministrativeRowIsNotNought() {
        assertNothing(signal("DOC-6", office(0, 100)), Status.NOT_COMPUTABLE, Reason.NO_ADMIN, 100);
        assertNothing(signal("DOC-6", office(10, 29)), Status.INSUFFICIENT, Reason.TOO_FEW, 39);
        assertEquals(Status.OK, signal("DOC-6", office(10, 30)).status());
    }

    @Test
    void fewAdministrativeRowsOrWorkersArePointedOut() {
        assertEquals(
                List.of(new Note(Note.Code.ADMIN_INCOMPLETE, 4)),
                signal("DOC-6", office(4, 96)).notes());
        assertEquals(List.of(), signal("DOC-6", office(5, 95)).notes());
        // Five rows by one of two workers are half of them; by one of three they are not
        List<Row> rows = office(5, 95);
        rows.add(Row.visit().worker("W2"));
        assertEquals(List.of(), signal("DOC-6", rows).notes());
        rows.add(Row.visit().worker("W3"));
        assertEquals(
                List.of(new Note(Note.Code.ADMIN_INCOMPLETE, 5)),
                signal("DOC-6", rows).notes());
    }

    @Test
    void aSessionEnteredOneRowPerPersonCountsOncePerWorker() {
        List<Row> rows = office(10, 30);
        Row seat = Row.of(ServiceType.ACTIVITY).on("2025-05-01").activity("A1").with(RecordField.PARTICIPANTS, 1);
        rows.addAll(rows(20, i -> seat.hours(2)));
        Signal got = signal("DOC-6", rows);
        assertEquals(10, got.numerator(), 1e-12);
        assertEquals(10 + 30 + 2, got.denominator(), 1e-12);
        assertEquals(60, got.n());
        assertEquals(List.of(new Note(Note.Code.ONE_ROW_PER_PERSON, 1)), got.notes());
    }

    @Test
    void behindItStandTheAdministrativeRowsInOrderOfDate() {
        List<Row> rows = new ArrayList<>(office(0, 40));
        rows.add(Row.of(ServiceType.ADMIN).id("late").on("2025-09-01"));
        rows.add(Row.of(ServiceType.ADMIN).id("early").on("2025-02-01"));
        rows.add(Row.of(ServiceType.ADMIN).id("outside").on("2024-02-01"));
        assertEquals(List.of("early", "late"), signal("DOC-6", rows).check());
    }
}
