package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.records.ServiceType.CASE;
import static org.zhixing.signals.Cases.assertLevels;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.signal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.RecordField;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** FORM-1, FORM-2 and FORM-3. */
class ProcessSignalsTest {

    /** So many cases, made from their number. */
    private static List<Row> cases(int count, IntFunction<List<Row>> one) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "K" + i;
            one.apply(i).forEach(row -> rows.add(row.caseId(id)));
        }
        return rows;
    }

    private static Row on(String date) {
        return Row.of(CASE, date);
    }

    /** A goal, two later contacts, a review and an outcome; closed in May. */
    private static List<Row> complete() {
        return List.of(
                on("2025-02-01").goalSet(true),
                on("2025-03-01"),
                on("2025-04-01").goalReviewed(true),
                on("2025-05-01").outcomeMeasured(true).closed("2025-05-01"));
    }

    private static List<Row> change(List<Row> rows, int index, Row row) {
        List<Row> changed = new ArrayList<>(rows);
        changed.set(index, row);
        return changed;
    }

    private static List<Row> incomplete() {
        return change(complete(), 3, on("2025-05-01").outcomeMeasured(false).closed("2025-05-01"));
    }

    @ParameterizedTest(name = "{0} of 100 complete: level {2}")
    @CsvSource({
        "71, 0, 0, false",
        "70, 0, 0, false",
        "69, 1, 1, true",
        "51, 1, 1, false",
        "50, 1, 1, false",
        "49, 2, 2, true",
        "31, 2, 2, false",
        "30, 2, 2, false",
        "29, 3, 3, true"
    })
    void completeProcessesAtAndAroundEachThreshold(int complete, int point, int level, boolean tentative) {
        Signal got = signal("FORM-1", cases(100, i -> i < complete ? complete() : incomplete()));
        assertLevels(got, complete / 100.0, point, level, tentative);
        assertEquals(100, got.n());
        assertEquals(100 - complete, got.behind().size());
    }

    /** TV18. */
    @ParameterizedTest(name = "{0} of {1}: level {5}")
    @CsvSource({"5, 20, 0.1274, 0.4322, 3, 3, true", "9, 12, 0.5127, 0.8953, 0, 0, false"})
    void ofFewCasesTheIntervalIsWide(
            int complete, int all, double low, double high, int point, int level, boolean tentative) {
        Signal got = signal("FORM-1", cases(all, i -> i < complete ? complete() : incomplete()));
        assertLevels(got, (double) complete / all, point, level, tentative);
        assertEquals(low, got.low(), 5e-5);
        assertEquals(high, got.high(), 5e-5);
    }

    private static Double value(String id, List<Row> one) {
        return signal(id, cases(15, i -> one)).value();
    }

    @Test
    void everyStepIsNeeded() {
        assertEquals(1, value("FORM-1", complete()));
        assertEquals(0, value("FORM-1", change(complete(), 0, on("2025-02-01").goalSet(false))));
        assertEquals(0, value("FORM-1", change(complete(), 2, on("2025-04-01").goalReviewed(false))));
        assertEquals(0, value("FORM-1", incomplete()));
    }

    @ParameterizedTest(name = "goal set on {0}: {1}")
    @CsvSource({"2025-02-01, 1", "2025-03-01, 1", "2025-04-01, 0", "2025-05-01, 0"})
    void twoContactsMustFollowTheGoalOnOtherDays(String goal, int value) {
        List<Row> rows = new ArrayList<>(complete());
        rows.replaceAll(r -> r.goalSet(null));
        rows.add(on(goal).goalSet(true));
        rows.add(on("2025-05-01"));
        assertEquals(value, value("FORM-1", rows));
    }

    @Test
    void aMissingStepDecidesAndAnUnknownOneDoesNot() {
        List<Row> unknown = change(complete(), 2, on("2025-04-01"));
        List<Row> lacking = change(unknown, 0, on("2025-02-01").goalSet(false));
        assertEquals(0, value("FORM-1", lacking));
        List<Row> rows = cases(20, i -> i < 12 ? complete() : unknown);
        Signal got = signal("FORM-1", rows);
        assertEquals(1, got.value());
        assertEquals(12, got.known());
        assertEquals(20, got.eligible());
        // Twelve of twenty are six of ten; eleven are not
        assertNothing(
                signal("FORM-1", cases(20, i -> i < 11 ? complete() : unknown)),
                Status.INSUFFICIENT,
                Reason.TOO_FEW_KNOWN,
                11);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"TRANSFERRED", "WITHDRAWN", "DECEASED"})
    void casesThatOthersEndedLeaveTheDenominator(CaseStatus status) {
        List<Row> ended = change(incomplete(), 3, incomplete().get(3).status(status));
        for (String id : List.of("FORM-1", "FORM-3")) {
            Signal got = signal(id, cases(30, i -> i < 15 ? incomplete() : ended));
            assertEquals(15, got.n(), id);
            assertEquals(15, got.eligible(), id);
        }
    }

    @Test
    void onlyCasesClosedInThePeriodCount() {
        List<Row> open = change(complete(), 3, on("2025-05-01").outcomeMeasured(true));
        List<Row> later = change(complete(), 3, complete().get(3).closed("2026-01-01"));
        List<Row> earlier = List.of(on("2024-05-01").outcomeMeasured(false).closed("2024-12-31"));
        List<Row> rows =
                cases(40, i -> List.of(complete(), open, later, earlier).get(i % 4));
        assertEquals(10, signal("FORM-1", rows).n());
        assertEquals(10, signal("FORM-3", rows).n());
    }

    @Test
    void aCaseOfLastYearClosedThisYearBringsItsHistory() {
        List<Row> rows = List.of(
                on("2024-02-01").goalSet(true),
                on("2024-03-01").goalReviewed(true),
                on("2024-04-01").outcomeMeasured(true),
                on("2025-01-05").status(CaseStatus.CLOSED));
        assertEquals(1, value("FORM-1", rows));
        assertEquals(0, value("FORM-3", rows));
    }

    @Test
    void completeProcessesNeedTenCases() {
        assertNothing(signal("FORM-1", cases(9, i -> complete())), Status.INSUFFICIENT, Reason.TOO_FEW, 9);
        assertLevels(signal("FORM-1", cases(10, i -> complete())), 1, 0, 0, false);
    }

    @Test
    void aCaseIsShownByItsLastRowOfThePeriodAndTheEarliestFirst() {
        List<Row> rows = cases(
                10,
                i -> List.of(
                        on("2025-11-%02d".formatted(20 - i))
                                .outcomeMeasured(false)
                                .closed("2025-12-01"),
                        on("2025-01-01"),
                        on("2026-01-10")));
        Signal got = signal("FORM-3", rows);
        assertEquals(List.of("R28", "R25", "R22", "R19", "R16"), got.check());
    }

    private static List<Row> withGoal(String opened, String last, Boolean reviewed) {
        return List.of(on(opened).goalSet(true), on(last).goalReviewed(reviewed));
    }

    private static Row yearsEnd() {
        return Row.visit().on("2025-12-31");
    }

    private static Signal reviews(List<Row> rows) {
        rows.add(yearsEnd());
        return signal("FORM-2", rows);
    }

    @ParameterizedTest(name = "{0} of 100 without a review: level {2}")
    @CsvSource({
        "29, 0, 0, false",
        "30, 1, 1, true",
        "31, 1, 1, true",
        "49, 1, 1, false",
        "50, 2, 2, true",
        "51, 2, 2, true",
        "69, 2, 2, false",
        "70, 3, 3, true",
        "71, 3, 3, true"
    })
    void unreviewedGoalsAtAndAroundEachThreshold(int unreviewed, int point, int level, boolean tentative) {
        Signal got = reviews(cases(100, i -> withGoal("2025-03-01", "2025-04-01", i >= unreviewed)));
        assertLevels(got, unreviewed / 100.0, point, level, tentative);
    }

    @ParameterizedTest(name = "opened {0}, closed {1}: {2} cases")
    @CsvSource({
        // 2 October to 31 December are 90 days
        "2025-10-02, , 20",
        "2025-10-03, , 0",
        "2025-03-01, 2025-05-30, 20",
        "2025-03-01, 2025-05-29, 0",
        "2025-10-03, 2026-03-01, 0",
        "2024-01-01, , 20"
    })
    void casesMustHaveBeenOpenForNinetyDays(String opened, String closed, int cases) {
        List<Row> rows = cases(20, i -> {
            Row last = on("2025-12-01").goalReviewed(false);
            return List.of(on(opened).goalSet(true), closed == null ? last : last.closed(closed));
        });
        assertEquals(cases, reviews(rows).n());
    }

    @Test
    void theLastRecordNotTheEndOfThePeriodIsTheDayToCountTo() {
        List<Row> rows = cases(20, i -> withGoal("2025-01-01", "2025-03-31", false));
        assertNothing(signal("FORM-2", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 0);
        rows.add(Row.visit().on("2025-04-01"));
        assertEquals(1, signal("FORM-2", rows).value());
    }

    @Test
    void anOpeningDateOutweighsTheFirstService() {
        List<Row> rows = cases(
                20,
                i -> List.of(
                        on("2025-12-01").goalSet(true).opened("2025-01-01"),
                        on("2025-12-02").goalReviewed(false)));
        assertEquals(1, reviews(rows).value());
    }

    @Test
    void casesWithoutAGoalOrWithoutServiceInThePeriodDoNotCount() {
        List<Row> rows = cases(
                60,
                i -> i < 20
                        ? withGoal("2025-01-01", "2025-03-01", false)
                        : i < 40
                                ? withGoal("2024-01-01", "2024-12-31", false)
                                : List.of(on("2025-01-01")
                                        .goalSet(i < 50 ? null : false)
                                        .goalReviewed(false)));
        assertEquals(20, reviews(rows).eligible());
    }

    @Test
    void anUnknownReviewIsNotAMissingOne() {
        Signal got = reviews(cases(25, i -> withGoal("2025-01-01", "2025-03-01", i < 15 ? true : null)));
        assertEquals(0, got.value());
        assertEquals(15, got.known());
        assertEquals(25, got.eligible());
        assertNothing(
                reviews(cases(26, i -> withGoal("2025-01-01", "2025-03-01", i < 15 ? true : null))),
                Status.INSUFFICIENT,
                Reason.TOO_FEW_KNOWN,
                15);
        assertNothing(
                reviews(cases(14, i -> withGoal("2025-01-01", "2025-03-01", true))),
                Status.INSUFFICIENT,
                Reason.TOO_FEW,
                14);
    }

    @ParameterizedTest(name = "{0} of 100 without an outcome: level {2}")
    @CsvSource({
        "39, 0, 0, false",
        "40, 1, 1, true",
        "41, 1, 1, true",
        "59, 1, 1, false",
        "60, 2, 2, true",
        "61, 2, 2, true",
        "79, 2, 2, false",
        "80, 3, 3, true",
        "81, 3, 3, true"
    })
    void unmeasuredOutcomesAtAndAroundEachThreshold(int unmeasured, int point, int level, boolean tentative) {
        Signal got = signal("FORM-3", cases(100, i -> i < unmeasured ? incomplete() : complete()));
        assertLevels(got, unmeasured / 100.0, point, level, tentative);
    }

    @Test
    void anUnknownOutcomeIsNotAMissingOne() {
        List<Row> unknown = change(complete(), 3, on("2025-05-01").closed("2025-05-01"));
        Signal got = signal("FORM-3", cases(20, i -> i < 12 ? complete() : unknown));
        assertEquals(0, got.value());
        assertEquals(12, got.known());
        assertEquals(
                Reason.TOO_FEW_KNOWN,
                signal("FORM-3", cases(20, i -> i < 11 ? complete() : unknown)).reason());
        assertNothing(signal("FORM-3", cases(9, i -> complete())), Status.INSUFFICIENT, Reason.TOO_FEW, 9);
    }

    @ParameterizedTest
    @CsvSource({
        "FORM-1, GOAL_SET",
        "FORM-1, GOAL_REVIEWED",
        "FORM-1, OUTCOME_MEASURED",
        "FORM-2, GOAL_SET",
        "FORM-2, GOAL_REVIEWED",
        "FORM-3, OUTCOME_MEASURED"
    })
    void withoutTheColumnNothingCanBeSaid(String id, RecordField missing) {
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(missing));
        Signal got = signal(id, Row.set(cases(30, i -> complete()), known));
        assertEquals(Reason.MISSING_COLUMN, got.reason());
        assertEquals(Status.NOT_COMPUTABLE, got.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FORM-1", "FORM-2", "FORM-3"})
    void withoutCasesOrTheirEndNothingCanBeSaid(String id) {
        Set<RecordField> nameless = EnumSet.complementOf(EnumSet.of(RecordField.CASE_ID, RecordField.CLIENT_ID));
        assertEquals(
                Reason.MISSING_COLUMN,
                signal(id, Row.set(cases(30, i -> complete()), nameless)).reason());
        Set<RecordField> endless = EnumSet.complementOf(EnumSet.of(RecordField.CLOSE_DATE, RecordField.CASE_STATUS));
        Signal got = signal(id, Row.set(cases(30, i -> withGoal("2025-01-01", "2025-06-01", true)), endless));
        assertEquals(id.equals("FORM-2") ? Status.OK : Status.NOT_COMPUTABLE, got.status());
    }
}
