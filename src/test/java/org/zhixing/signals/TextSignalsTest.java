package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.RecordContext;
import org.zhixing.records.RecordContext.Legitimate;
import org.zhixing.records.RecordField;
import org.zhixing.records.Row;
import org.zhixing.records.ServiceType;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;
import org.zhixing.work.PersonalText;

/** DOC-2, DOC-5 and DOC-7, from what is kept of notes. */
class TextSignalsTest {

    private static Row like(int number, Double similarity) {
        return Row.visit()
                .on(day(number))
                .note(new NoteFacts(40, 40, 40, false, similarity, similarity == null ? 0 : 1));
    }

    private static List<Row> copies(int alike, int all) {
        return rows(all, i -> like(i, i < alike ? 0.9 : null));
    }

    @ParameterizedTest(name = "{0} of 100 near-duplicates: level {2}")
    @CsvSource({
        "9, 0, 0, false",
        "10, 1, 1, true",
        "11, 1, 1, true",
        "24, 1, 1, false",
        "25, 2, 2, true",
        "26, 2, 2, true",
        "39, 2, 2, false",
        "40, 3, 3, true",
        "41, 3, 3, true"
    })
    void nearDuplicatesAtAndAroundEachThreshold(int alike, int point, int level, boolean tentative) {
        assertLevels(signal("DOC-2", copies(alike, 100)), alike / 100.0, point, level, tentative);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "18, 40, 0.3279, 0.5784, 3, 2, 3, true",
        "12, 40, 0.1966, 0.4287, 2, 1, 2, true",
        "180, 400, 0.4096, 0.4911, 3, 3, 3, false",
        "40, 100, 0.3231, 0.4822, 3, 2, 3, true"
    })
    void nearDuplicatesHaveTheIntervalOfTheTestVectors(
            int alike, int all, double low, double high, int point, int cautious, int level, boolean tentative) {
        Signal got = signal("DOC-2", copies(alike, all));
        assertLevels(got, (double) alike / all, point, level, tentative);
        assertEquals(low, got.low(), 5e-5);
        assertEquals(high, got.high(), 5e-5);
        assertEquals(cautious, got.cautiousLevel());
    }

    @Test
    void twelveOfTwentyFourAreTooFewAndThirtyAreEnough() {
        assertNothing(signal("DOC-2", copies(12, 24)), Status.INSUFFICIENT, Reason.TOO_FEW, 24);
        assertNothing(signal("DOC-2", copies(12, 29)), Status.INSUFFICIENT, Reason.TOO_FEW, 29);
        assertEquals(0.4, signal("DOC-2", copies(12, 30)).value());
    }

    @Test
    void aNoteOfNineteenCharactersIsNotComparedAndOneOfTwentyIs() {
        List<Row> rows = copies(3, 30);
        rows.add(Row.visit().note(19));
        rows.add(Row.visit());
        assertEquals(30, signal("DOC-2", rows).n());
        rows.add(Row.visit().note(20));
        assertEquals(31, signal("DOC-2", rows).n());
    }

    @Test
    void ofOneActivityOnOneDayOnlyTheFirstRowCounts() {
        List<Row> rows = copies(0, 30);
        Row session = Row.of(ServiceType.ACTIVITY).on("2025-05-01").activity("A1");
        rows.add(session.note(10));
        rows.add(session.note(30));
        rows.add(session.note(new NoteFacts(50, 50, 50, false, 1.0, 1)));
        Signal got = signal("DOC-2", rows);
        // The ten characters are no note to compare; the next row is the first, and the copy is another's of that day
        assertEquals(31, got.n());
        assertEquals(0, got.numerator());
        rows.add(session.on("2025-05-02").note(new NoteFacts(50, 50, 50, false, 1.0, 1)));
        assertEquals(32, signal("DOC-2", rows).n());
        assertEquals(1, signal("DOC-2", rows).numerator());
    }

    @Test
    void whatWasFoundLegitimateLeavesTheNumeratorAlone() {
        RecordContext context = new RecordContext(
                null,
                List.of(),
                List.of(new Legitimate(Set.of("R1", "R2", "R99"), new PersonalText("购买方规定的格式"), "r2")));
        Signal got = signal("DOC-2", Row.set(copies(10, 40)), context);
        assertEquals(8, got.numerator());
        assertEquals(40, got.denominator());
        assertEquals(List.of("R3", "R4", "R5", "R6", "R7"), got.check());
    }

    @Test
    void theMostAlikeAreLookedAtFirst() {
        List<Row> rows = copies(0, 30);
        rows.add(like(3, 0.72).id("a"));
        rows.add(like(2, 1.0).id("b"));
        rows.add(like(1, 1.0).id("c"));
        rows.add(like(0, 0.8).id("d"));
        assertEquals(List.of("c", "b", "d", "a"), signal("DOC-2", rows).check());
    }

    @Test
    void administrativeNotesAndThoseOfOtherYearsStayOut() {
        List<Row> rows = copies(3, 30);
        rows.add(Row.of(ServiceType.ADMIN).note(new NoteFacts(50, 50, 50, false, 1.0, 1)));
        rows.add(like(0, 1.0).on("2024-12-31"));
        Signal got = signal("DOC-2", rows);
        assertEquals(3, got.numerator());
        assertEquals(30, got.n());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOC-2", "DOC-5", "DOC-7"})
    void withoutANoteColumnNothingCanBeSaid(String id) {
        assertNothing(
                signal(
                        id,
                        Row.set(
                                rows(60, i -> Row.visit().on(day(i))),
                                EnumSet.complementOf(EnumSet.of(RecordField.NOTE_TEXT)))),
                Status.NOT_COMPUTABLE,
                Reason.MISSING_COLUMN,
                0);
    }

    private static Row own(int number, int ownLength) {
        return Row.visit().on(day(number)).note(new NoteFacts(100, ownLength, 100, false, null, 0));
    }

    @ParameterizedTest(name = "{0} of 100 say little: level {2}")
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
    void lowInformationAtAndAroundEachThreshold(int low, int point, int level, boolean tentative) {
        Signal got = signal("DOC-5", rows(100, i -> own(i, i < low ? 19 : 20)));
        assertLevels(got, low / 100.0, point, level, tentative);
        assertEquals(low, got.behind().size());
        assertEquals(List.of(), got.notes());
    }

    @Test
    void rowsWithoutANoteAreCountedBesideItAndTooManyOfThemStopIt() {
        List<Row> rows = rows(50, i -> i < 30 ? own(i, 5) : Row.visit().on(day(i)));
        Signal got = signal("DOC-5", rows);
        assertEquals(1, got.value());
        assertEquals(30, got.known());
        assertEquals(50, got.eligible());
        assertEquals(List.of(new Note(Note.Code.EMPTY_NOTES, 0.4)), got.notes());
        rows.add(Row.visit());
        Signal less = signal("DOC-5", rows);
        assertNothing(less, Status.INSUFFICIENT, Reason.TOO_FEW_KNOWN, 30);
        assertEquals(List.of(new Note(Note.Code.EMPTY_NOTES, 21.0 / 51)), less.notes());
        assertNothing(signal("DOC-5", rows(29, i -> own(i, 5))), Status.INSUFFICIENT, Reason.TOO_FEW, 29);
    }

    private static Row call(int number, double hours, int length) {
        return Row.of(ServiceType.CONSULT).on(day(number)).hours(hours).note(length);
    }

    @ParameterizedTest(name = "{0} of 100 long notes without contact: level {2}")
    @CsvSource({
        "4, 0, 0, false",
        "5, 1, 1, true",
        "6, 1, 1, true",
        "9, 1, 1, false",
        "10, 2, 2, true",
        "11, 2, 2, true",
        "19, 2, 2, false",
        "20, 3, 3, true",
        "21, 3, 3, true"
    })
    void longNotesWithoutContactAtAndAroundEachThreshold(int odd, int point, int level, boolean tentative) {
        // Just short of either limit: 0.26 hours, 299 characters
        Signal got = signal(
                "DOC-7",
                rows(100, i -> i < odd ? call(i, 0.25, 300) : i % 2 == 0 ? call(i, 0.26, 900) : call(i, 0.1, 299)));
        assertLevels(got, odd / 100.0, point, level, tentative);
        assertNull(got.known());
    }

    @Test
    void aQuarterOfAnHourWrittenInMinutesIsOne() {
        assertEquals(1, signal("DOC-7", rows(30, i -> call(i, 15 / 60.0, 300))).value());
    }

    @Test
    void crisisRowsLeaveBothSidesByTheirMarkOrElseByTheirWords() {
        List<Row> rows = new ArrayList<>(rows(30, i -> call(i, 1, 50)));
        Row longCall = call(1, 0.1, 500);
        NoteFacts words = new NoteFacts(500, 500, 500, true, null, 0);
        rows.add(longCall.with(RecordField.CRISIS, true));
        rows.add(longCall.note(words));
        rows.add(longCall.note(words).with(RecordField.CRISIS, false).id("marked no"));
        rows.add(longCall.with(RecordField.CRISIS, false).id("plain no"));
        rows.add(Row.visit().hours(0.1));
        Signal got = signal("DOC-7", rows);
        assertEquals(2, got.numerator());
        assertEquals(32, got.denominator());
        assertEquals(List.of("marked no", "plain no"), got.check());
    }

    @Test
    void longNotesNeedThirtyRowsAndTheLongestIsLookedAtFirst() {
        assertNothing(signal("DOC-7", rows(29, i -> call(i, 0.1, 400))), Status.INSUFFICIENT, Reason.TOO_FEW, 29);
        assertEquals(
                List.of("R30", "R29", "R28", "R27", "R26"),
                signal("DOC-7", rows(30, i -> call(i, 0.1, 400 + i))).check());
    }
}
