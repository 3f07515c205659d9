package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.records.ServiceType.CASE;
import static org.zhixing.records.ServiceType.GROUP;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.zhixing.records.RecordField;
import org.zhixing.records.Row;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** ACT-1 and ACT-3. */
class ContinuitySignalsTest {

    private static Row activity(int number) {
        return Row.of(ACTIVITY).on(day(number)).activity("A" + number);
    }

    /** So many series, the first of them with one session and the others with two. */
    private static List<Row> series(int all, int oneOff) {
        List<Row> rows = rows(all, ContinuitySignalsTest::activity);
        for (int i = oneOff; i < all; i++) {
            rows.add(activity(i).on(day(i + 1)));
        }
        return rows;
    }

    @ParameterizedTest(name = "{0} of 100 series: level {2}")
    @CsvSource({
        "49, 0, 0, false",
        "50, 1, 1, true",
        "51, 1, 1, true",
        "64, 1, 1, false",
        "65, 2, 2, true",
        "66, 2, 2, true",
        "79, 2, 2, false",
        "80, 3, 3, true",
        "81, 3, 3, true"
    })
    void oneOffSeriesAtAndAroundEachThreshold(int oneOff, int point, int level, boolean tentative) {
        Signal got = signal("ACT-1", series(100, oneOff));
        assertLevels(got, oneOff / 100.0, point, level, tentative);
        assertEquals(100, got.n());
        assertEquals(oneOff, got.numerator());
        assertEquals(100, got.denominator());
    }

    @Test
    void oneOffSeriesNeedTwentyOfThem() {
        assertNothing(signal("ACT-1", series(19, 19)), Status.INSUFFICIENT, Reason.TOO_FEW, 19);
        assertLevels(signal("ACT-1", series(20, 20)), 1, 3, 3, false);
    }

    @Test
    void sixOfTenRowsOfActivitiesAndGroupsMustNameTheirs() {
        List<Row> rows = series(30, 30);
        rows.addAll(rows(20, i -> Row.of(GROUP).on(day(i))));
        rows.addAll(rows(50, i -> Row.of(CASE).on(day(i))));
        Signal got = signal("ACT-1", rows);
        assertLevels(got, 1, 3, 3, false);
        assertEquals(30, got.known());
        assertEquals(50, got.eligible());
        rows.add(Row.of(ACTIVITY));
        assertNothing(signal("ACT-1", rows), Status.INSUFFICIENT, Reason.TOO_FEW_KNOWN, 30);
    }

    @Test
    void withoutAColumnForActivitiesThereAreNoSeries() {
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(RecordField.ACTIVITY_ID));
        List<Row> rows = rows(40, i -> Row.of(ACTIVITY).on(day(i)));
        assertNothing(signal("ACT-1", Row.set(rows, known)), Status.NOT_COMPUTABLE, Reason.MISSING_COLUMN, 0);
    }

    @Test
    void aNumberAtTheEndAndASessionOfAnotherYearMakeASeries() {
        List<Row> rows = series(20, 20);
        rows.set(0, activity(0).activity("重阳节第1场").series("重阳节"));
        rows.set(1, activity(1).activity("重阳节第2场").series("重阳节"));
        rows.add(activity(2).on("2024-12-30"));
        rows.add(activity(3).on("2026-01-02"));
        // Nineteen series are too few; one more makes twenty, of which three came back
        assertEquals(Reason.TOO_FEW, signal("ACT-1", rows).reason());
        rows.add(activity(30));
        Signal got = signal("ACT-1", rows);
        assertEquals(17, got.numerator());
        assertEquals(20, got.n());
    }

    @Test
    void oneOffSeriesAreShownByTheirFirstRowAndTheEarliestFirst() {
        List<Row> rows = rows(20, i -> activity(20 - i));
        rows.add(activity(1).worker("W2"));
        Signal got = signal("ACT-1", rows);
        assertEquals(List.of("R20", "R19", "R18", "R17", "R16"), got.check());
        assertEquals(20, got.behind().size());
    }

    /** Twenty sessions of a hundred people in all, of whom so many come again. */
    private static List<Row> repeats(int again) {
        return rows(20, i -> {
            int some = Math.max(0, Math.min(5, again - 5 * i));
            return activity(i).newAndRepeat(5 - some, some);
        });
    }

    /** Intervals are those of 20 sessions, not of 100 heads: 9 of 100 has 0.2491 at its upper end, which is watch. */
    @ParameterizedTest(name = "{0} of 100 come again: level {2}")
    @CsvSource({
        "36, 0, 0, false",
        "35, 0, 0, false",
        "34, 1, 1, true",
        "21, 1, 1, true",
        "20, 1, 1, true",
        "19, 2, 1, true",
        "11, 2, 2, true",
        "10, 2, 2, true",
        "9, 3, 2, true",
        "0, 3, 3, true"
    })
    void repeatParticipationAtAndAroundEachThreshold(int again, int point, int level, boolean tentative) {
        Signal got = signal("ACT-3", repeats(again));
        assertLevels(got, again / 100.0, point, level, tentative);
        assertEquals(20, got.n());
        assertEquals(again, got.numerator());
        assertEquals(100, got.denominator());
    }

    @Test
    void repeatParticipationNeedsTwentySessionsOfWhichBothAreKnown() {
        List<Row> rows = repeats(50);
        rows.set(0, activity(0).newAndRepeat(5, null));
        rows.add(activity(21).newAndRepeat(null, 5));
        rows.add(activity(22));
        assertNothing(signal("ACT-3", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 19);
    }

    @Test
    void nobodyAtAllIsNotZero() {
        assertNothing(
                signal("ACT-3", rows(20, i -> activity(i).newAndRepeat(0, 0))),
                Status.NOT_COMPUTABLE,
                Reason.ZERO_DENOMINATOR,
                20);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordField.class,
            names = {"NEW_PARTICIPANTS", "REPEAT_PARTICIPANTS"})
    void repeatParticipationNeedsBothColumns(RecordField missing) {
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(missing));
        Signal got = signal("ACT-3", Row.set(rows(30, ContinuitySignalsTest::activity), known));
        assertNothing(got, Status.NOT_COMPUTABLE, Reason.MISSING_COLUMN, 0);
    }

    @Test
    void aClosedCircleIsPointedOutAbove95PercentAndChangesNoLevel() {
        assertEquals(List.of(), signal("ACT-3", repeats(95)).notes());
        Signal got = signal("ACT-3", repeats(96));
        assertEquals(List.of(new Note(Note.Code.CLOSED_CIRCLE, 0.96)), got.notes());
        assertEquals(0, got.level());
        // Of nineteen sessions nothing is said, this neither
        assertEquals(List.of(), signal("ACT-3", repeats(100).subList(0, 19)).notes());
    }

    @Test
    void groupsDoNotCountAsRepeatParticipation() {
        List<Row> rows = repeats(0);
        rows.addAll(rows(30, i -> Row.of(GROUP).on(day(i)).newAndRepeat(0, 10)));
        assertEquals(0, signal("ACT-3", rows).value());
    }

    @Test
    void sessionsWhoseOwnShareIsBelowWatchAreShownFirst() {
        // Own shares: 0.8, then 0.2 (2 of 10), 0.4 and the rest 1
        List<Row> rows = new ArrayList<>(rows(20, i -> activity(i).newAndRepeat(0, 10)));
        rows.set(3, activity(3).newAndRepeat(2, 8));
        rows.set(7, activity(7).newAndRepeat(8, 2));
        rows.set(5, activity(5).newAndRepeat(6, 4));
        assertEquals(List.of("R8"), signal("ACT-3", rows).check());
    }

    @Test
    void oneRowPerPersonIsReadAsOneSession() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Row person = activity(i).participants(1);
            rows.add(person.newAndRepeat(1, 0));
            rows.add(person.newAndRepeat(0, 1));
            rows.add(person.newAndRepeat(0, 1));
        }
        Signal got = signal("ACT-3", rows);
        assertEquals(20, got.n());
        assertEquals(40, got.numerator());
        assertEquals(60, got.denominator());
        assertEquals(List.of(new Note(Note.Code.ONE_ROW_PER_PERSON, 20)), got.notes());
    }
}
