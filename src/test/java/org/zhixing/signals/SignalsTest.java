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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhixing.model.Drift;
import org.zhixing.model.Models;
import org.zhixing.model.RecordIndicator;
import org.zhixing.model.RecordIndicator.Direction;
import org.zhixing.model.RecordIndicator.Measure;
import org.zhixing.model.RecordIndicator.Minimum;
import org.zhixing.model.RecordIndicator.Unit;
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
