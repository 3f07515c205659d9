package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.signals.Cases.MODEL;
import static org.zhixing.signals.Cases.YEAR;
import static org.zhixing.signals.Cases.day;
import static org.zhixing.signals.Cases.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhixing.model.Drift;
import org.zhixing.model.Models;
import org.zhixing.model.RecordIndicator;
import org.zhixing.model.RecordIndicator.Direction;
import org.zhixing.model.RecordIndicator.Measure;
import org.zhixing.model.RecordIndicator.Minimum;
import org.zhixing.model.RecordIndicator.Unit;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceRecord;
import org.zhixing.records.ServiceType;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;
import org.zhixing.work.Text;

class SignalsTest {

    private static final Text NAME = new Text("名称", "Name");

    @Test
    void everyIndicatorOfTheModelHasASignalInItsOrder() {
        RecordSignals got = Signals.of(MODEL, Row.set(List.of()), YEAR, RecordContext.NONE);
        assertEquals(
                MODEL.driftIndicators(),
                got.signals().stream().map(Signal::indicator).toList());
        assertEquals(8, got.of(Drift.DOC).size());
        for (Signal signal : got.signals()) {
            assertTrue(signal.status() != Status.OK, signal.id());
            assertNull(signal.value());
        }
    }

    @Test
    void rowsAreCountedByServiceDateAndType() {
        List<Row> rows = rows(5, i -> Row.visit().on(day(i)));
        rows.add(Row.of(ServiceType.ADMIN));
        rows.add(Row.visit().on("2025-12-31").recorded(LocalDate.of(2026, 1, 2)));
        rows.add(Row.visit().on("2024-12-31").recorded(LocalDate.of(2025, 1, 2)));
        RecordSignals got = Signals.of(MODEL, Row.set(rows), YEAR, RecordContext.NONE);
        assertEquals(8, got.accepted());
        assertEquals(7, got.inPeriod());
        assertEquals(6, got.direct());
    }

    @Test
    void anIndicatorThatNobodyCanMeasureSaysSo() {
        RecordSignals got = Signals.of(
                Models.withRecordIndicators(Models.ofWeights(1), List.of(indicator("OWN-1", Map.of()))),
                Row.set(rows(100, i -> Row.visit().on(day(i)))),
                YEAR,
                RecordContext.NONE);
        assertEquals(Status.NOT_COMPUTABLE, got.signal("OWN-1").status());
        assertEquals(Reason.NO_CONFIG, got.signal("OWN-1").reason());
    }

    @Test
    void thresholdsMinimumAndParametersAreTheModels() {
        RecordIndicator stricter = indicator("DOC-3", Map.of("lagDays", 3.0));
        Signal got = Signals.of(
                        Models.withRecordIndicators(Models.ofWeights(1), List.of(stricter)),
                        Row.set(rows(4, i -> Row.visit().on(day(i)).recorded(day(i).plusDays(2 + i)))),
                        YEAR,
                        RecordContext.NONE)
                .signal("DOC-3");
        // Lags of 2, 3, 4 and 5 days: two of four rows are late
        assertEquals(0.5, got.value());
        assertEquals(2, got.pointLevel());
    }

    private static RecordIndicator indicator(String id, Map<String, Double> parameters) {
        return new RecordIndicator(
                id,
                Drift.DOC,
                "timeliness",
                NAME,
                NAME,
                List.of(0.25, 0.5, 0.75),
                Direction.HIGH_BAD,
                Measure.SHARE,
                new Minimum(4, Unit.rows, 0.6, null),
                parameters,
                Map.of(),
                NAME,
                List.of());
    }

    /** Dates, workers, types, hours and notes at random, ids by number; no activity, whose first row is a matter of order. */
    private static List<Row> anyRows(int count, Random random) {
        return rows(count, i -> {
            LocalDate date = LocalDate.of(2024, 12, 1).plusDays(random.nextInt(420));
            Row row = Row.of(ServiceType.values()[random.nextInt(6)])
                    .id("R" + i)
                    .on(date)
                    .worker("W" + random.nextInt(7))
                    .hours(random.nextInt(1, 60) / 10.0)
                    .docHours(random.nextInt(4) == 0 ? null : random.nextInt(30) / 10.0)
                    .note(new NoteFacts(
                            random.nextInt(500),
                            random.nextInt(60),
                            random.nextInt(60),
                            random.nextInt(20) == 0,
                            random.nextInt(4) == 0 ? 0.7 + random.nextInt(30) / 100.0 : null,
                            0));
            return random.nextInt(5) == 0 ? row : row.recorded(date.plusDays(random.nextInt(20)));
        });
    }

    @Test
    void theOrderOfTheRowsMakesNoDifference() {
        Random random = new Random(20250305);
        List<Row> rows = anyRows(2000, random);
        List<Signal> first =
                Signals.of(MODEL, Row.set(rows), YEAR, RecordContext.NONE).of(Drift.DOC);
        assertEquals(8, first.stream().filter(s -> s.status() == Status.OK).count());
        for (int round = 0; round < 5; round++) {
            List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            List<Signal> again = Signals.of(MODEL, Row.set(shuffled), YEAR, RecordContext.NONE)
                    .of(Drift.DOC);
            for (int i = 0; i < first.size(); i++) {
                Signal a = first.get(i);
                Signal b = again.get(i);
                assertEquals(a.value(), b.value(), 1e-12, a.id());
                assertEquals(a.low(), b.low(), 1e-12, a.id());
                assertEquals(a.high(), b.high(), 1e-12, a.id());
                assertEquals(a.level(), b.level(), a.id());
                assertEquals(a.n(), b.n(), a.id());
                assertEquals(a.notes(), b.notes(), a.id());
            }
        }
    }

    @Test
    void valueIsNumeratorByDenominatorAndBase() {
        for (Signal s : Signals.of(MODEL, Row.set(anyRows(2000, new Random(3))), YEAR, RecordContext.NONE)
                .of(Drift.DOC)) {
            double share = s.numerator() / s.denominator();
            assertEquals(s.base() == null ? share : share / s.base(), s.value(), 1e-12, s.id());
            assertTrue(s.low() <= s.high(), s.id());
            assertEquals(Math.min(s.pointLevel(), s.cautiousLevel() + 1), s.level(), s.id());
        }
    }

    @Test
    void theUsualPeriodIsTheYearOfMostRowsAndTheLaterOfTwo() {
        List<Row> rows = rows(3, i -> Row.visit().on("2024-0" + (i + 1) + "-01"));
        rows.add(Row.visit().on("2205-01-01"));
        rows.addAll(rows(2, i -> Row.visit().on("2025-01-01")));
        assertEquals(Optional.of(2024), year(rows));
        rows.add(Row.visit().on("2025-12-31"));
        assertEquals(Optional.of(2025), year(rows));
        assertEquals(Optional.empty(), year(List.of()));
        assertEquals(
                new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                Periods.mostUsedYear(records(rows)).orElseThrow());
    }

    private static Optional<Integer> year(List<Row> rows) {
        return Periods.mostUsedYear(records(rows)).map(Period::year);
    }

    private static List<ServiceRecord> records(List<Row> rows) {
        return Row.set(rows).records();
    }

    @Test
    void theDayToJudgeByIsTheLastServiceDateOfThePeriod() {
        List<Row> rows = new ArrayList<>(List.of(
                Row.visit().on("2025-06-15"),
                Row.visit().on("2025-03-01"),
                Row.visit().on("2026-02-01")));
        assertEquals(LocalDate.of(2025, 6, 15), Periods.asOf(YEAR, records(rows)));
        assertEquals(YEAR.to(), Periods.asOf(YEAR, List.of()));
        rows.add(Row.visit().on("2025-12-31"));
        assertEquals(YEAR.to(), Periods.asOf(YEAR, records(rows)));
    }
}
