package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.records.ServiceType.GROUP;
import static org.zhixing.signals.Cases.assertLevels;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.rows;
import static org.zhixing.signals.Cases.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
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

/** FORM-6. */
class RosterSignalsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static Set<String> roster(String name, int size) {
        Set<String> people = new HashSet<>();
        for (int i = 0; i < size; i++) {
            people.add(name + i);
        }
        return people;
    }

    private static Row session(int day, String roster) {
        return Row.of(ACTIVITY).activity("A").on(FIRST.plusDays(day)).roster(roster(roster, 8));
    }

    /** One activity on so many days and one more, the first neighbours with the same roster. */
    private static List<Row> sessions(int pairs, int same) {
        return rows(pairs + 1, i -> session(i, i <= same ? "same" : "other" + i + "-"));
    }

    @ParameterizedTest(name = "{0} of 100 pairs alike: level {2}")
    @CsvSource({
        "9, 0, 0, false",
        "10, 1, 1, true",
        "11, 1, 1, true",
        "19, 1, 1, false",
        "20, 2, 2, true",
        "21, 2, 2, true",
        "34, 2, 2, false",
        "35, 3, 3, true",
        "36, 3, 3, true"
    })
    void identicalRostersAtAndAroundEachThreshold(int same, int point, int level, boolean tentative) {
        Signal got = signal("FORM-6", sessions(100, same));
        assertLevels(got, same / 100.0, point, level, tentative);
        assertEquals(100, got.n());
        assertEquals(same, got.behind().size());
    }

    @Test
    void neighboursAreThoseByDateWhateverTheOrderOfTheRows() {
        List<Row> rows = sessions(15, 4);
        List<Row> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        assertEquals(4, signal("FORM-6", turned).numerator());
        assertEquals(List.of("R2", "R3", "R4", "R5"), signal("FORM-6", rows).check());
    }

    @Test
    void sessionsWithoutARosterOrWithFewerThanEightArePassedOver() {
        List<Row> rows = sessions(16, 16);
        rows.set(5, session(5, "same").roster(Set.of()));
        assertEquals(15, signal("FORM-6", rows).n());
        assertEquals(15, signal("FORM-6", rows).numerator());
        rows.set(6, session(6, "same").roster(roster("same", 7)));
        assertNothing(signal("FORM-6", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 14);
    }

    @Test
    void rowsOfOneDayAreOneSessionWithTheirRostersTogether() {
        List<Row> rows = sessions(15, 15);
        rows.add(session(3, "same").roster(Set.of("guest")));
        Signal got = signal("FORM-6", rows);
        assertEquals(15, got.n());
        assertEquals(13, got.numerator());
    }

    @Test
    void groupsOtherActivitiesAndRowsWithoutOneMakeNoPairs() {
        List<Row> rows =
                rows(40, i -> Row.of(GROUP).activity("G").on(FIRST.plusDays(i)).roster(roster("same", 8)));
        rows.addAll(rows(40, i -> session(i, "same").activity(null)));
        rows.addAll(rows(40, i -> session(i, "x" + i).activity("A" + i)));
        assertNothing(signal("FORM-6", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordField.class,
            names = {"ACTIVITY_ID", "PARTICIPANT_IDS"})
    void identicalRostersNeedBothColumns(RecordField missing) {
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(missing));
        assertEquals(
                Reason.MISSING_COLUMN,
                signal("FORM-6", Row.set(sessions(20, 5), known)).reason());
    }

    private static long shared(List<Row> rows) {
        List<Note> notes = signal("FORM-6", rows).notes();
        return notes.isEmpty() ? 0 : (long) notes.get(0).value();
    }

    @Test
    void differentActivitiesWithOneRosterArePointedOut() {
        assertEquals(0, shared(sessions(20, 5)));
        List<Row> rows = sessions(20, 5);
        rows.add(session(40, "same").activity("B"));
        assertEquals(1, shared(rows));
        assertEquals(
                List.of(new Note(Note.Code.SHARED_ROSTER, 1)),
                signal("FORM-6", rows).notes());
        // Another day of B with another roster of A: still the same pair
        rows.add(session(41, "other10-").activity("B"));
        assertEquals(1, shared(rows));
        rows.add(session(42, "same").activity("C"));
        assertEquals(3, shared(rows));
        rows.add(session(43, "other10-").activity("D"));
        assertEquals(5, shared(rows));
    }

    @Test
    void howeverManyActivitiesShareOneRosterIsCountedAtOnce() {
        int many = 60_000;
        List<Row> rows = rows(many, i -> session(i % 300, "same").activity("A" + i));
        assertEquals((long) many * (many - 1) / 2, shared(rows));
    }
}
