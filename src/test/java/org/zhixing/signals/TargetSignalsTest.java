package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.zhixing.records.ServiceType.ADMIN;
import static org.zhixing.records.ServiceType.CASE;
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
import org.zhixing.records.Period;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Contract;
import org.zhixing.records.RecordContext.Target;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** FORM-7 and FORM-8. */
class TargetSignalsTest {

    private static Contract contract(String from, String to, String actualStart, Target... items) {
        return new Contract(
                "K",
                new Period(LocalDate.parse(from), LocalDate.parse(to)),
                actualStart == null ? null : LocalDate.parse(actualStart),
                List.of(items));
    }

    private static RecordContext context(Contract... contracts) {
        return new RecordContext(null, List.of(contracts), List.of());
    }

    private static final RecordContext YEAR = context(contract("2025-01-01", "2025-12-31", null));

    /** So many rows of December and the others of February, by five workers in turn. */
    private static List<Row> rush(int all, int late) {
        return rows(
                all, i -> Row.visit().on(i < late ? "2025-12-10" : "2025-02-10").worker("W" + i % 5));
    }

    private static Signal rushed(List<Row> rows, RecordContext context) {
        return signal("FORM-7", Row.set(rows), context);
    }

    @ParameterizedTest(name = "{0} of 600 in the last sixth: point level {1}")
    @CsvSource({"149, 0", "150, 1", "151, 1", "199, 1", "200, 2", "201, 2", "299, 2", "300, 3", "301, 3"})
    void endLoadingAtAndAroundEachThreshold(int late, int point) {
        Signal got = rushed(rush(600, late), YEAR);
        assertEquals(6.0 * late / 600, got.value(), 1e-12);
        assertEquals(point, got.pointLevel());
        assertEquals(late, got.numerator());
        assertEquals(600, got.denominator());
        assertEquals(1.0 / 6, got.base());
        assertEquals(late, got.behind().size());
    }

    @Test
    void workersWhoAllDoTheSameGiveAFirmLevel() {
        Signal got = rushed(rush(100, 50), YEAR);
        assertEquals(3, got.low(), 1e-12);
        assertEquals(3, got.high(), 1e-12);
        assertLevels(got, 3, 3, 3, false);
    }

    @Test
    void fewWorkersAndWeeksGiveNoIntervalAndAtMostWatch() {
        List<Row> rows = rows(100, i -> Row.visit().on(i < 50 ? "2025-12-10" : "2025-02-10"));
        Signal got = rushed(rows, YEAR);
        assertNull(got.low());
        assertLevels(got, 3, 3, 1, true);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // 365 days: (d − start) · 6 ≥ 5 · 365 from the 305th day after the start on, 2 November
        "2025-11-01, 0",
        "2025-11-02, 100",
        "2025-12-31, 100"
    })
    void theLastSixthBeginsWhereFiveSixthsAreOver(String date, int late) {
        assertEquals(late, rushed(rows(100, i -> Row.visit().on(date)), YEAR).numerator());
    }

    @Test
    void aTermBeginsWithTheActualStart() {
        // 61 days from 1 November to 31 December; the last sixth from the 51st day after on, 22 December
        RecordContext late = context(contract("2025-01-01", "2025-12-31", "2025-11-01"));
        List<Row> rows = rows(100, i -> Row.visit().on(i < 30 ? "2025-12-22" : "2025-12-21"));
        rows.addAll(rows(50, i -> Row.visit().on("2025-10-31")));
        Signal got = rushed(rows, late);
        assertEquals(30, got.numerator());
        assertEquals(100, got.denominator());
    }

    @Test
    void recordsOutsideThePeriodButWithinTheContractCount() {
        RecordContext across = context(contract("2024-07-01", "2025-06-30", null));
        List<Row> rows = rows(100, i -> Row.visit().on(i < 40 ? "2025-06-30" : "2024-07-01"));
        rows.addAll(rows(100, i -> Row.visit().on(i < 50 ? "2024-06-30" : "2025-07-01")));
        rows.addAll(rows(20, i -> Row.of(ADMIN).on("2025-06-30")));
        Signal got = rushed(rows, across);
        assertEquals(100, got.n());
        assertEquals(40, got.numerator());
    }

    @Test
    void endLoadingNeedsAHundredRowsAndAContractThatHasEnded() {
        assertNothing(rushed(rush(99, 50), YEAR), Status.INSUFFICIENT, Reason.TOO_FEW, 99);
        assertNothing(rushed(rush(100, 50), RecordContext.NONE), Status.NOT_COMPUTABLE, Reason.NO_CONFIG, 0);
        RecordContext running = context(contract("2025-02-01", "2026-01-01", null));
        assertNothing(rushed(rush(100, 50), running), Status.NOT_COMPUTABLE, Reason.NOT_ENDED, 0);
    }

    @Test
    void ofSeveralContractsTheWorstIsReported() {
        // January to June: 20 of 100 rows in June. The year: 10 of 110. The last one has not ended
        List<Row> rows = rows(110, i -> Row.visit()
                .on(i < 20 ? "2025-06-15" : i < 30 ? "2025-12-10" : "2025-02-10")
                .worker("W" + i % 5));
        RecordContext three = context(
                contract("2025-01-01", "2025-12-31", null),
                contract("2025-01-01", "2025-06-30", null),
                contract("2025-06-01", "2026-05-31", null));
        Signal got = rushed(rows, three);
        assertEquals(100, got.n());
        assertEquals(1.2, got.value(), 1e-12);
        // One with too few rows says nothing beside one with enough
        RecordContext small =
                context(contract("2025-12-01", "2025-12-31", null), contract("2025-01-01", "2025-12-31", null));
        assertEquals(110, rushed(rows, small).n());
    }

    private static Target target(double target, Double actual) {
        return new Target("个案", target, actual);
    }

    /** So many items, the first of them just reached, the others exceeded by far. */
    private static RecordContext items(int all, int atTheLine) {
        Target[] items = new Target[all];
        for (int i = 0; i < all; i++) {
            items[i] = target(100, i < atTheLine ? 101.0 : 150.0);
        }
        return context(contract("2025-01-01", "2025-12-31", null, items));
    }

    /** Closed cases of which so many of a hundred have an outcome: 29 make FORM-3 serious, 50 watch, 100 none. */
    private static List<Row> outcomes(int cases, int measured) {
        return rows(cases, i -> Row.of(CASE)
                .on("2025-05-01")
                .caseId("K" + i)
                .closed("2025-05-01")
                .outcomeMeasured(i < measured));
    }

    private static Signal bunched(RecordContext context, List<Row> rows) {
        return signal("FORM-8", Row.set(rows), context);
    }

    @ParameterizedTest(name = "{0} of 100 items: level {2}")
    @CsvSource({
        "49, 0, 0, false",
        "50, 1, 1, true",
        "51, 1, 1, true",
        "69, 1, 1, false",
        "70, 2, 2, true",
        "71, 2, 2, true",
        "89, 2, 2, false",
        "90, 3, 3, true",
        "91, 3, 3, true"
    })
    void bunchingAtAndAroundEachThresholdWhereOutcomesAreMissing(
            int atTheLine, int point, int level, boolean tentative) {
        Signal got = bunched(items(100, atTheLine), outcomes(100, 0));
        assertLevels(got, atTheLine / 100.0, point, level, tentative);
        assertNull(got.reason());
        assertEquals(List.of(), got.behind());
    }

    @Test
    void eightOfEightAreSeriousAndTentative() {
        Signal got = bunched(items(8, 8), outcomes(100, 0));
        assertLevels(got, 1, 3, 3, true);
        assertEquals(0.747, got.low(), 5e-4);
    }

    @Test
    void whereProcessesAreSoundBunchingDoesNotCount() {
        Signal got = bunched(items(10, 10), outcomes(100, 100));
        assertEquals(Status.OK, got.status());
        assertEquals(Reason.GATED, got.reason());
        assertEquals(1, got.value());
        assertEquals(0, got.level());
        assertEquals(false, got.tentative());
        // Watch does not open the gate
        assertEquals(Reason.GATED, bunched(items(10, 10), outcomes(100, 50)).reason());
        // 40 of 100 with an outcome are .6 without: warning, tentatively
        assertEquals(3, bunched(items(10, 10), outcomes(100, 40)).level());
    }

    @Test
    void whereProcessesCannotBeJudgedNothingCanBeSaid() {
        Signal got = bunched(items(10, 10), outcomes(9, 0));
        assertNothing(got, Status.NOT_COMPUTABLE, Reason.TOO_FEW, 10);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"99.9, 100, 0", "100, 100, 1", "103, 100, 1", "103.1, 100, 0", "0.3, 0.3, 1", "30.9, 30, 1"})
    void theLineIsFromAHundredToAHundredAndThreePercent(double actual, double target, int numerator) {
        Target[] items = new Target[8];
        Arrays.fill(items, target(100, 200.0));
        items[0] = target(target, actual);
        assertEquals(
                numerator,
                bunched(context(contract("2025-01-01", "2025-12-31", null, items)), outcomes(100, 0))
                        .numerator());
    }

    @Test
    void itemsOfEndedContractsArePooledAndThoseWithoutTargetOrFigureLeftOut() {
        List<Target> items = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            items.add(target(10, 10.0));
        }
        items.add(target(0, 10.0));
        items.add(target(-1, -1.0));
        items.add(target(10, null));
        Target[] seven = items.toArray(Target[]::new);
        RecordContext two = context(
                contract("2025-01-01", "2025-06-30", null, seven),
                contract("2024-01-01", "2024-12-31", null, seven),
                contract("2025-01-01", "2026-06-30", null, seven));
        assertEquals(8, bunched(two, outcomes(100, 0)).n());
        RecordContext one = context(contract("2025-01-01", "2025-06-30", null, seven));
        assertNothing(bunched(one, outcomes(100, 0)), Status.INSUFFICIENT, Reason.TOO_FEW, 4);
    }

    @Test
    void withoutAContractThatHasEndedThereIsNoLine() {
        assertNothing(bunched(RecordContext.NONE, outcomes(100, 0)), Status.NOT_COMPUTABLE, Reason.NO_CONFIG, 0);
        RecordContext running = context(contract("2025-02-01", "2026-01-01", null, target(1, 1.0)));
        assertNothing(bunched(running, outcomes(100, 0)), Status.NOT_COMPUTABLE, Reason.NOT_ENDED, 0);
    }
}
