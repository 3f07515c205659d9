package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.records.ServiceType.ADMIN;
import static org.zhixing.signals.Cases.assertLevels;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.day;
import static org.zhixing.signals.Cases.rows;
import static org.zhixing.signals.Cases.signal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.records.RecordField;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** ACT-2 and ACT-6. */
class StructureSignalsTest {

    private static Row activity(int number) {
        return Row.of(ACTIVITY).on(day(number));
    }

    @ParameterizedTest(name = "{0} of 100 hours: level {2}")
    @CsvSource({
        "39, 0, 0, false",
        "40, 1, 1, true",
        "41, 1, 1, true",
        "54, 1, 1, false",
        "55, 2, 2, true",
        "56, 2, 2, true",
        "69, 2, 2, false",
        "70, 3, 3, true",
        "71, 3, 3, true"
    })
    void activityHoursAtAndAroundEachThreshold(int hours, int point, int level, boolean tentative) {
        Signal got = signal(
                "ACT-2", rows(100, i -> i < hours ? activity(i) : Row.visit().on(day(i))));
        assertLevels(got, hours / 100.0, point, level, tentative);
        assertEquals(100, got.n());
    }

    @Test
    void hoursAreAddedAndAdministrationIsLeftOut() {
        // 12 activities of 2.5 h and 48 visits of 0.5 h: 30 of 54
        List<Row> rows = rows(
                60,
                i -> i < 12 ? activity(i).hours(2.5) : Row.visit().on(day(i)).hours(0.5));
        rows.addAll(rows(40, i -> Row.of(ADMIN).on(day(i)).hours(8)));
        Signal got = signal("ACT-2", rows);
        assertEquals(30.0 / 54, got.value(), 1e-12);
        assertEquals(30, got.numerator());
        assertEquals(54, got.denominator());
        assertEquals(60, got.n());
        assertEquals(12, got.behind().size());
    }

    @Test
    void activityHoursNeedSixtyRowsOfDirectService() {
        assertNothing(
                signal("ACT-2", rows(59, StructureSignalsTest::activity)), Status.INSUFFICIENT, Reason.TOO_FEW, 59);
        assertLevels(signal("ACT-2", rows(60, StructureSignalsTest::activity)), 1, 3, 3, false);
        assertNothing(
                signal("ACT-2", rows(100, i -> Row.of(ADMIN).on(day(i)))), Status.INSUFFICIENT, Reason.TOO_FEW, 0);
    }

    @Test
    void twoWorkersOfOneSessionBothWorkedButOneRowPerPersonCountsOnce() {
        // A session led by two, of 2 h each; another of five rows of one person each, of 2 h; 53 visits of 1 h
        List<Row> rows = new ArrayList<>();
        rows.add(activity(1).activity("A1").hours(2));
        rows.add(activity(1).activity("A1").hours(2).worker("W2"));
        rows.addAll(rows(5, i -> activity(2).activity("A2").hours(2).participants(1)));
        rows.addAll(rows(53, i -> Row.visit().on(day(i))));
        Signal got = signal("ACT-2", rows);
        assertEquals(6, got.numerator());
        assertEquals(59, got.denominator());
        assertEquals(60, got.n());
        assertEquals(List.of(new Note(Note.Code.ONE_ROW_PER_PERSON, 1)), got.notes());
    }

    /** So many sessions, the first of them large with these heads each, the others with the smaller number. */
    private static List<Row> attendance(int sessions, int large, int heads, int small) {
        return rows(sessions, i -> activity(i).participants(i < large ? heads : small));
    }

    @ParameterizedTest(name = "{0} at events of 50 and more, {1} at others: level {3}")
    @CsvSource({
        // 8 events of h heads and 32 sessions of s: 8h ÷ (8h + 32s), over n = 40 sessions
        "79, 30, 0, 0, false",
        "80, 30, 1, 1, true",
        "81, 30, 1, 1, true",
        "179, 30, 1, 1, false",
        "180, 30, 2, 2, true",
        "181, 30, 2, 2, true",
        "479, 30, 2, 2, false",
        "480, 30, 3, 3, true",
        "481, 30, 3, 3, true"
    })
    void massEventsAtAndAroundEachThreshold(int heads, int others, int point, int level, boolean tentative) {
        Signal got = signal("ACT-6", attendance(40, 8, heads, others));
        assertLevels(got, 8.0 * heads / (8 * heads + 32 * others), point, level, tentative);
        assertEquals(40, got.n());
        assertEquals(8.0 * heads, got.numerator());
    }

    @Test
    void fiftyIsAMassEventAndFortyNineIsNot() {
        assertEquals(0, signal("ACT-6", attendance(20, 10, 49, 10)).value());
        assertEquals(500.0 / 600, signal("ACT-6", attendance(20, 10, 50, 10)).value(), 1e-12);
    }

    @Test
    void theRosterCountsWhereNoNumberIsRecorded() {
        List<Row> rows = rows(20, i -> activity(i).roster(Row.people(i < 2 ? 50 : 10)));
        rows.set(5, activity(5).participants(100).roster(Row.people(3)));
        // 2 · 50 + 100 of 2 · 50 + 100 + 17 · 10
        assertEquals(200.0 / 370, signal("ACT-6", rows).value(), 1e-12);
    }

    @Test
    void massEventsNeedTwentySessionsAndSixOfTenCounted() {
        assertNothing(signal("ACT-6", attendance(19, 5, 60, 10)), Status.INSUFFICIENT, Reason.TOO_FEW, 19);
        List<Row> rows = attendance(30, 5, 60, 10);
        rows.addAll(rows(20, StructureSignalsTest::activity));
        assertEquals(Status.OK, signal("ACT-6", rows).status());
        rows.add(activity(21));
        Signal got = signal("ACT-6", rows);
        assertNothing(got, Status.INSUFFICIENT, Reason.TOO_FEW_KNOWN, 30);
        assertEquals(51, got.eligible());
    }

    @Test
    void sessionsWithoutAnybodyMakeNoShare() {
        assertNothing(signal("ACT-6", attendance(20, 0, 0, 0)), Status.NOT_COMPUTABLE, Reason.ZERO_DENOMINATOR, 20);
    }

    @Test
    void withoutNumbersAndRostersNothingCanBeSaid() {
        Set<RecordField> known =
                EnumSet.complementOf(EnumSet.of(RecordField.PARTICIPANTS, RecordField.PARTICIPANT_IDS));
        assertNothing(
                signal("ACT-6", Row.set(rows(30, StructureSignalsTest::activity), known)),
                Status.NOT_COMPUTABLE,
                Reason.MISSING_COLUMN,
                0);
        known.add(RecordField.PARTICIPANT_IDS);
        List<Row> listed = rows(20, i -> activity(i).roster(Row.people(60)));
        assertEquals(1, signal("ACT-6", Row.set(listed, known)).value());
    }

    @Test
    void manyRowsOfOnePersonAreAMassEvent() {
        List<Row> rows = attendance(20, 0, 0, 10);
        rows.addAll(rows(50, i -> activity(30).activity("A1").participants(1)));
        Signal got = signal("ACT-6", rows);
        assertEquals(50.0 / 250, got.value(), 1e-12);
        assertEquals(21, got.n());
        assertEquals(List.of("R21"), got.check());
    }
}
