package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.records.ServiceType.ADMIN;
import static org.zhixing.records.ServiceType.CONSULT;
import static org.zhixing.records.ServiceType.GROUP;
import static org.zhixing.signals.Cases.assertLevels;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.day;
import static org.zhixing.signals.Cases.rows;
import static org.zhixing.signals.Cases.signal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** FORM-5 and FORM-9. */
class TimeSignalsTest {

    /** So many rows of one hour, the others each of another length. */
    private static List<Row> durations(int all, int heaped) {
        return rows(all, i -> Row.visit().on(day(i)).hours(i < heaped ? 1 : 2 + i / 60.0));
    }

    @ParameterizedTest(name = "{0} of 100 of one duration: level {2}")
    @CsvSource({
        "59, 0, 0, false",
        "60, 1, 1, true",
        "61, 1, 1, true",
        "74, 1, 1, false",
        "75, 2, 2, true",
        "76, 2, 2, true",
        "89, 2, 2, false",
        "90, 3, 3, true",
        "91, 3, 3, true"
    })
    void heapedDurationsAtAndAroundEachThreshold(int heaped, int point, int level, boolean tentative) {
        Signal got = signal("FORM-5", durations(100, heaped));
        assertLevels(got, heaped / 100.0, point, level, tentative);
        assertEquals(heaped, got.behind().size());
    }

    @Test
    void everyTypeHasItsOwnMostCommonDurationAndGroupsAreLeftOut() {
        // Visits: 20 of 1 h, 10 of 2 h. Consultations: 15 of ½ h, 5 of 1 h. Groups and administration do not count
        List<Row> rows = rows(30, i -> Row.visit().on(day(i)).hours(i < 20 ? 1 : 2));
        rows.addAll(rows(20, i -> Row.of(CONSULT).on(day(i)).hours(i < 15 ? 0.5 : 1)));
        rows.addAll(rows(40, i -> Row.of(GROUP).on(day(i)).hours(1.5)));
        rows.addAll(rows(40, i -> Row.of(ADMIN).on(day(i)).hours(8)));
        Signal got = signal("FORM-5", rows);
        assertEquals(35, got.numerator());
        assertEquals(50, got.n());
        assertEquals(0.7, got.value(), 1e-12);
    }

    @Test
    void durationsAreComparedInWholeMinutes() {
        // 20 minutes as 0.33 h, 0.333 h and 0.3366 h, and 21 minutes as 0.35 h
        double[] hours = {0.33, 0.333, 0.3366, 0.35};
        Signal got = signal("FORM-5", rows(60, i -> Row.visit().on(day(i)).hours(hours[i % 4])));
        assertEquals(45, got.numerator());
    }

    @Test
    void theLongestAndTheShortestDurationAreDurationsToo() {
        assertEquals(
                1,
                signal("FORM-5", rows(50, i -> Row.visit().on(day(i)).hours(24)))
                        .value());
        assertEquals(
                1,
                signal("FORM-5", rows(50, i -> Row.visit().on(day(i)).hours(0.001)))
                        .value());
    }

    @Test
    void heapedDurationsNeedFiftyRows() {
        assertNothing(signal("FORM-5", durations(49, 49)), Status.INSUFFICIENT, Reason.TOO_FEW, 49);
        assertEquals(Status.OK, signal("FORM-5", durations(50, 50)).status());
    }

    private static List<Row> planned(int all, int unplanned) {
        return rows(all, i -> Row.visit().on(day(i)).planned(i >= unplanned));
    }

    @ParameterizedTest(name = "{0} of 1,000 unplanned: level {2}")
    @CsvSource({
        "51, 0, 0, false",
        "50, 0, 0, false",
        "49, 1, 1, true",
        "21, 1, 1, false",
        "20, 1, 1, false",
        "19, 2, 2, true",
        "6, 2, 2, false",
        "5, 2, 2, false",
        "4, 3, 3, true"
    })
    void unplannedWorkAtAndAroundEachThreshold(int unplanned, int point, int level, boolean tentative) {
        assertLevels(signal("FORM-9", planned(1000, unplanned)), unplanned / 1000.0, point, level, tentative);
    }

    /** Ruling B41: serious takes 133 rows, and 539 to be firm. */
    @ParameterizedTest(name = "none of {0}: level {1}")
    @CsvSource({"100, 2, true", "132, 2, true", "133, 3, true", "538, 3, true", "539, 3, false"})
    void noneAtAllSaysMoreOfMoreRows(int all, int level, boolean tentative) {
        Signal got = signal("FORM-9", planned(all, 0));
        assertLevels(got, 0, 3, level, tentative);
        assertEquals(all, got.behind().size());
    }

    @Test
    void anUnknownPlanIsNeither() {
        List<Row> rows = planned(120, 12);
        rows.addAll(rows(80, i -> Row.of(ACTIVITY).on(day(i))));
        Signal got = signal("FORM-9", rows);
        assertEquals(0.1, got.value(), 1e-12);
        assertEquals(120, got.known());
        assertEquals(200, got.eligible());
        rows.add(Row.visit());
        assertNothing(signal("FORM-9", rows), Status.INSUFFICIENT, Reason.TOO_FEW_KNOWN, 120);
    }

    @Test
    void unplannedWorkNeedsAHundredRows() {
        assertNothing(signal("FORM-9", planned(99, 0)), Status.INSUFFICIENT, Reason.TOO_FEW, 99);
    }

    @Test
    void withoutTheColumnOrTheChoiceNothingCanBeSaid() {
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(RecordField.PLANNED));
        List<Row> unknown = rows(200, i -> Row.visit().on(day(i)));
        assertNothing(signal("FORM-9", Row.set(unknown, known)), Status.NOT_COMPUTABLE, Reason.MISSING_COLUMN, 0);
        RecordTraits plannedOnly = new RecordTraits(Set.of(RecordField.values()), true, false, Set.of());
        assertNothing(
                signal("FORM-9", Row.set(planned(200, 0), plannedOnly)),
                Status.NOT_COMPUTABLE,
                Reason.ONE_VALUE_ONLY,
                200);
        assertEquals(
                0.005, signal("FORM-9", Row.set(planned(200, 1), plannedOnly)).value());
    }
}
