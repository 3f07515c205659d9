package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.signals.Cases.YEAR;
import static org.zhixing.signals.Cases.assertLevels;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.day;
import static org.zhixing.signals.Cases.rows;
import static org.zhixing.signals.Cases.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceType;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** DOC-3, DOC-4a and DOC-4b. */
class TimelinessSignalsTest {

    private static Row recordedAfter(int number, int days) {
        return Row.visit().on(day(number)).recorded(day(number).plusDays(days));
    }

    @ParameterizedTest(name = "{0} of 100 late: level {2}")
    @CsvSource({
        "14, 0, 0, false",
        "15, 1, 1, true",
        "16, 1, 1, true",
        "29, 1, 1, false",
        "30, 2, 2, true",
        "31, 2, 2, true",
        "49, 2, 2, false",
        "50, 3, 3, true",
        "51, 3, 3, true"
    })
    void lateEntriesAtAndAroundEachThreshold(int late, int point, int level, boolean tentative) {
        Signal got = signal("DOC-3", rows(100, i -> recordedAfter(i, i < late ? 8 : 7)));
        assertLevels(got, late / 100.0, point, level, tentative);
        assertEquals(late, got.numerator());
        assertEquals(100, got.denominator());
        assertEquals(100, got.known());
        assertEquals(100, got.eligible());
    }

    @Test
    void theEighthDayIsLateAndTheSeventhIsNot() {
        assertEquals(0, signal("DOC-3", rows(30, i -> recordedAfter(i, 7))).value());
        assertEquals(1, signal("DOC-3", rows(30, i -> recordedAfter(i, 8))).value());
    }

    @Test
    void lateEntriesNeedThirtyRowsAndSixOfTenKnown() {
        assertNothing(signal("DOC-3", rows(29, i -> recordedAfter(i, 9))), Status.INSUFFICIENT, Reason.TOO_FEW, 29);
        // 60 of 100 are six of ten, 60 of 101 are not
        List<Row> hundred =
                rows(100, i -> i < 60 ? recordedAfter(i, 9) : Row.visit().on(day(i)));
        assertEquals(1, signal("DOC-3", hundred).value());
        hundred.add(Row.visit());
        Signal got = signal("DOC-3", hundred);
        assertNothing(got, Status.INSUFFICIENT, Reason.TOO_FEW_KNOWN, 60);
        assertEquals(60, got.known());
        assertEquals(101, got.eligible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC-3", "DOC-4a", "DOC-4b"})
    void withoutARecordedDateColumnNothingCanBeSaid(String id) {
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(RecordField.RECORDED_DATE));
        assertNothing(
                signal(id, Row.set(rows(100, i -> Row.visit().on(day(i))), known)),
                Status.NOT_COMPUTABLE,
                Reason.MISSING_COLUMN,
                0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC-3", "DOC-4a", "DOC-4b"})
    void oneRecordedDateForTheWholeTableStopsAllThree(String id) {
        Row moved = Row.visit().recorded(LocalDate.of(2025, 12, 31));
        assertNothing(signal(id, rows(100, i -> moved.on(day(i)))), Status.NOT_COMPUTABLE, Reason.SAME_DAY, 100);
        // Administrative rows are not direct service and cannot save it
        List<Row> withAdmin = rows(100, i -> moved.on(day(i)));
        withAdmin.add(Row.of(ServiceType.ADMIN).recorded(LocalDate.of(2025, 3, 9)));
        assertEquals(Reason.SAME_DAY, signal(id, withAdmin).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC-3", "DOC-4a", "DOC-4b"})
    void halfTheTableOnOneDayByEveryWorkerIsSuspectedToBeAMigration(String id) {
        LocalDate moved = LocalDate.of(2025, 12, 15);
        List<Row> half = rows(100, i -> {
            Row row = Row.visit().on(day(i)).worker("W" + i % 3);
            return i < 50 ? row.recorded(moved) : row.recorded(day(i).plusDays(1));
        });
        Signal got = signal(id, half);
        assertEquals(Status.OK, got.status());
        assertEquals(List.of(new Note(Note.Code.MIGRATION_SUSPECTED, 0.5)), got.notes());
        half.add(recordedAfter(1, 1));
        assertEquals(List.of(), signal(id, half).notes());
    }

    @Test
    void aDayOnWhichOneWorkerRecordedNothingIsNoMigration() {
        List<Row> rows =
                rows(99, i -> Row.visit().on(day(i)).worker("W" + i % 3).recorded(LocalDate.of(2025, 12, 15)));
        rows.add(recordedAfter(0, 1).worker("W9"));
        assertEquals(List.of(), signal("DOC-3", rows).notes());
    }

    /** TV24: 45 of 120 rows on the 36 last days of months of a year of 365 days. */
    private static List<Row> monthEnds() {
        List<LocalDate> ends = new ArrayList<>();
        List<LocalDate> others = new ArrayList<>();
        YEAR.from()
                .datesUntil(YEAR.to().plusDays(1))
                .forEach(d -> (d.getDayOfMonth() > d.lengthOfMonth() - 3 ? ends : others).add(d));
        return rows(120, i -> {
            LocalDate date = i < 45 ? ends.get(i * 7 % 36) : others.get((i - 45) * 13 % 329);
            return Row.visit().on(date).recorded(date);
        });
    }

    @Test
    void monthEndsAreComparedWithTheirShareOfTheYear() {
        Signal got = signal("DOC-4a", monthEnds());
        assertEquals(3.8021, got.value(), 5e-5);
        assertEquals(45, got.numerator());
        assertEquals(120, got.denominator());
        assertEquals(36.0 / 365, got.base());
        assertEquals(2, got.pointLevel());
        // Resampled independently, by week of the recorded date: 53 weeks
        assertEquals(2.6917404129793514, got.low(), 1e-9);
        assertEquals(4.855242566510172, got.high(), 1e-9);
        assertEquals(2, got.level());
        assertEquals(true, got.tentative());
    }

    @ParameterizedTest(name = "{0} of 365 rows at month ends: point level {1}")
    @CsvSource({"71, 0", "72, 1", "73, 1", "107, 1", "108, 2", "109, 2", "143, 2", "144, 3", "145, 3"})
    void monthEndsAtAndAroundEachThreshold(int atEnd, int point) {
        // (k ÷ 365) ÷ (36 ÷ 365) = k ÷ 36: 72 makes 2, 108 makes 3, 144 makes 4
        Signal got = signal("DOC-4a", rows(365, i -> {
            LocalDate date = i < atEnd
                    ? LocalDate.of(2025, 1 + i % 12, 1).plusMonths(1).minusDays(1 + i % 3)
                    : LocalDate.of(2025, 1 + i % 12, 1 + i % 25);
            return Row.visit().on(LocalDate.of(2025, 1, 1)).recorded(date);
        }));
        assertEquals(atEnd / 36.0, got.value(), 1e-9);
        assertEquals(point, got.pointLevel());
    }

    @Test
    void onlyRowsRecordedWithinThePeriodCountForMonthEnds() {
        List<Row> rows = monthEnds();
        for (int i = 0; i < 30; i++) {
            rows.add(Row.visit().on(LocalDate.of(2025, 12, 30)).recorded(LocalDate.of(2026, 1, 31)));
        }
        Signal got = signal("DOC-4a", rows);
        assertEquals(3.8021, got.value(), 5e-5);
        assertEquals(120, got.n());
        assertEquals(150, got.known());
    }

    @Test
    void monthEndsNeedSixtyRowsInThreeMonths() {
        assertNothing(signal("DOC-4a", rows(59, i -> recordedAfter(i, 1))), Status.INSUFFICIENT, Reason.TOO_FEW, 59);
        assertEquals(
                Status.OK, signal("DOC-4a", rows(60, i -> recordedAfter(i, 1))).status());
        List<Row> twoMonths = rows(
                200, i -> Row.visit().on(LocalDate.of(2025, 1, 1)).recorded(LocalDate.of(2025, 1 + i % 2, 1 + i % 28)));
        assertNothing(signal("DOC-4a", twoMonths), Status.INSUFFICIENT, Reason.TOO_FEW, 200);
        twoMonths.add(Row.visit().on(LocalDate.of(2025, 1, 1)).recorded(LocalDate.of(2025, 3, 1)));
        assertEquals(Status.OK, signal("DOC-4a", twoMonths).status());
    }

    /** A day on which a worker records so many rows of so many service dates. */
    private static List<Row> batch(String worker, int count, int days) {
        return rows(count, i -> Row.visit()
                .worker(worker)
                .on(LocalDate.of(2025, 6, 1).plusDays(i % days))
                .recorded(LocalDate.of(2025, 6, 30)));
    }

    private static List<Row> among(int all, List<Row> batch) {
        List<Row> rows = new ArrayList<>(batch);
        rows.addAll(rows(all - batch.size(), i -> recordedAfter(i, 1)));
        return rows;
    }

    @ParameterizedTest(name = "{0} rows of {1} service dates: {2} of 100")
    @CsvSource({"10, 5, 10", "9, 5, 0", "10, 4, 0", "20, 20, 20", "9, 9, 0"})
    void aBatchDayHasTenRowsOfFiveServiceDates(int count, int days, int numerator) {
        Signal got = signal("DOC-4b", among(100, batch("W1", count, days)));
        assertEquals(numerator, got.numerator());
        assertEquals(100, got.denominator());
        assertEquals(100, got.n());
    }

    @ParameterizedTest(name = "{0} of 100 in batches: level {2}")
    @CsvSource({
        "14, 0, 0, false",
        "15, 1, 1, true",
        "16, 1, 1, true",
        "29, 1, 1, false",
        "30, 2, 2, true",
        "31, 2, 2, true",
        "49, 2, 2, false",
        "50, 3, 3, true",
        "51, 3, 3, true"
    })
    void batchesAtAndAroundEachThreshold(int inBatch, int point, int level, boolean tentative) {
        assertLevels(signal("DOC-4b", among(100, batch("W1", inBatch, 7))), inBatch / 100.0, point, level, tentative);
    }

    @Test
    void twoWorkersOnOneDayMakeNoBatch() {
        List<Row> rows = batch("W1", 9, 5);
        rows.addAll(batch("W2", 9, 5));
        assertEquals(0, signal("DOC-4b", among(100, rows)).numerator());
    }

    @Test
    void whoTypedItMakesTheBatchWhereThatIsKnown() {
        List<Row> rows = batch("W1", 5, 5);
        rows.addAll(batch("W2", 5, 5));
        List<Row> byOne =
                rows.stream().map(r -> r.with(RecordField.RECORDED_BY, "W1")).toList();
        assertEquals(10, signal("DOC-4b", among(100, byOne)).numerator());
        // A row that does not say who typed it was typed by its worker
        List<Row> half = new ArrayList<>(batch("W1", 5, 5));
        half.addAll(byOne.subList(5, 10));
        assertEquals(10, signal("DOC-4b", among(100, half)).numerator());
    }

    @Test
    void theDaysOfWhoEntersForOthersAreNoBatches() {
        List<Row> rows = batch("W1", 20, 5).stream()
                .map(r -> r.with(RecordField.RECORDED_BY, "录入员01"))
                .toList();
        RecordTraits traits = new RecordTraits(Set.of(RecordField.values()), false, false, Set.of("录入员01"));
        Signal got = signal("DOC-4b", Row.set(among(100, rows), traits));
        assertEquals(0, got.numerator());
        assertEquals(100, got.denominator());
    }

    @Test
    void batchesNeedSixtyRows() {
        assertNothing(signal("DOC-4b", among(59, batch("W1", 10, 5))), Status.INSUFFICIENT, Reason.TOO_FEW, 59);
        // One catch-up day in sixty rows: .167 is watch, and tentative
        assertLevels(signal("DOC-4b", among(60, batch("W1", 10, 5))), 10.0 / 60, 1, 1, true);
    }

    @Test
    void theRecordsToLookAtFirstAreTheEarliest() {
        List<Row> rows = rows(40, i -> recordedAfter(40 - i, i < 7 ? 9 : 1));
        assertEquals(
                List.of("R7", "R6", "R5", "R4", "R3"), signal("DOC-3", rows).check());
        assertEquals(7, signal("DOC-3", rows).behind().size());
    }

    @Test
    void recordsOfSeveralBatchesOnOneServiceDateStandInFileOrder() {
        // Seven people typed by turns what was done on the same five days
        List<Row> rows = rows(70, i -> Row.visit()
                .worker("W" + i % 7)
                .on(LocalDate.of(2025, 6, 1).plusDays(i % 5))
                .recorded(LocalDate.of(2025, 6, 30)));
        rows.add(recordedAfter(1, 1));
        Signal got = signal("DOC-4b", rows);
        assertEquals(70, got.numerator());
        assertEquals(List.of("R1", "R6", "R11", "R16", "R21"), got.check());
    }
}
