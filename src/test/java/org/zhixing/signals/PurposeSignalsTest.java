package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.records.ServiceType.ACTIVITY;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.records.RecordField;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** ACT-4 and ACT-8. */
class PurposeSignalsTest {

    private static Row activity(int number) {
        return Row.of(ACTIVITY).on(day(number));
    }

    private static Row bare(int number) {
        return activity(number).outcomeMeasured(false).note(30, 19);
    }

    @ParameterizedTest(name = "{0} of 100 without a goal: level {2}")
    @CsvSource({
        "19, 0, 0, false",
        "20, 1, 1, true",
        "21, 1, 1, true",
        "39, 1, 1, false",
        "40, 2, 2, true",
        "41, 2, 2, true",
        "59, 2, 2, false",
        "60, 3, 3, true",
        "61, 3, 3, true"
    })
    void goallessActivitiesAtAndAroundEachThreshold(int goalless, int point, int level, boolean tentative) {
        Signal got = signal("ACT-4", rows(100, i -> activity(i).goalSet(i >= goalless)));
        assertLevels(got, goalless / 100.0, point, level, tentative);
    }

    @Test
    void anUnknownGoalIsNotAMissingOne() {
        List<Row> rows = rows(30, i -> activity(i).goalSet(true));
        rows.addAll(rows(20, PurposeSignalsTest::activity));
        Signal got = signal("ACT-4", rows);
        assertEquals(0, got.value());
        assertEquals(30, got.known());
        assertEquals(50, got.eligible());
        rows.add(activity(20));
        assertNothing(signal("ACT-4", rows), Status.INSUFFICIENT, Reason.TOO_FEW_KNOWN, 30);
    }

    @Test
    void goallessActivitiesNeedTwentySessionsNotRowsAndNoGroups() {
        List<Row> rows = rows(19, i -> activity(i).activity("A" + i).goalSet(false));
        rows.addAll(rows(19, i -> activity(i).activity("A" + i).worker("W2")));
        rows.addAll(rows(30, i -> Row.of(GROUP).on(day(i)).goalSet(false)));
        assertNothing(signal("ACT-4", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 19);
        rows.add(activity(30).goalSet(false));
        assertLevels(signal("ACT-4", rows), 1, 3, 3, false);
    }

    @Test
    void oneRowWithAGoalGivesTheSessionOne() {
        List<Row> rows = rows(20, i -> activity(i).activity("A" + i).goalSet(false));
        rows.add(activity(3).activity("A3").worker("W2").goalSet(true));
        assertEquals(19, signal("ACT-4", rows).numerator());
    }

    @Test
    void withoutAColumnForGoalsNothingCanBeSaid() {
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(RecordField.GOAL_SET));
        Signal got = signal("ACT-4", Row.set(rows(20, PurposeSignalsTest::activity), known));
        assertNothing(got, Status.NOT_COMPUTABLE, Reason.MISSING_COLUMN, 0);
        assertEquals(20, got.eligible());
    }

    @Test
    void theEarliestSessionsAreShownFirst() {
        List<Row> rows = rows(20, i -> activity(40 - i).goalSet(i % 2 == 0));
        assertEquals(
                List.of("R20", "R18", "R16", "R14", "R12"),
                signal("ACT-4", rows).check());
    }

    @ParameterizedTest(name = "{0} of 100 with bare attendance: level {2}")
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
    void attendanceOnlyAtAndAroundEachThreshold(int bare, int point, int level, boolean tentative) {
        Signal got =
                signal("ACT-8", rows(100, i -> i < bare ? bare(i) : activity(i).outcomeMeasured(true)));
        assertLevels(got, bare / 100.0, point, level, tentative);
    }

    private static double share(Row each) {
        return signal("ACT-8", rows(20, i -> each.on(day(i)))).value();
    }

    @Test
    void eachOfTheThreeEvidencesIsEnough() {
        assertEquals(1, share(bare(0)));
        assertEquals(1, share(bare(0).note(null)));
        assertEquals(0, share(bare(0).note(30, 20)));
        assertEquals(0, share(bare(0).satisfaction(3.0, null)));
        assertEquals(0, share(bare(0).outcomeMeasured(true)));
    }

    @Test
    void theNotesOfOneSessionCountTogether() {
        List<Row> rows = rows(20, i -> bare(i).activity("A" + i));
        rows.add(bare(4).activity("A4").note(1, 1).worker("W2"));
        // 19 letters and one more
        assertEquals(19, signal("ACT-8", rows).numerator());
    }

    @Test
    void attendanceOnlyNeedsTwentySessionsAndSixOfTenKnown() {
        assertNothing(signal("ACT-8", rows(19, PurposeSignalsTest::bare)), Status.INSUFFICIENT, Reason.TOO_FEW, 19);
        List<Row> rows = rows(30, PurposeSignalsTest::bare);
        rows.addAll(rows(20, PurposeSignalsTest::activity));
        assertEquals(1, signal("ACT-8", rows).value());
        rows.add(activity(4));
        assertNothing(signal("ACT-8", rows), Status.INSUFFICIENT, Reason.TOO_FEW_KNOWN, 30);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordField.class,
            names = {"OUTCOME_MEASURED", "NOTE_TEXT"})
    void attendanceOnlyNeedsBothColumns(RecordField missing) {
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(missing));
        assertEquals(
                Reason.MISSING_COLUMN,
                signal("ACT-8", Row.set(rows(30, PurposeSignalsTest::bare), known))
                        .reason());
    }
}
