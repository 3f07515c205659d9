package org.zhixing.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.records.ServiceType.ADMIN;
import static org.zhixing.records.ServiceType.CASE;
import static org.zhixing.records.ServiceType.CONSULT;
import static org.zhixing.records.ServiceType.GROUP;
import static org.zhixing.records.ServiceType.VISIT;
import static org.zhixing.signals.Cases.assertLevels;
import static org.zhixing.signals.Cases.assertNothing;
import static org.zhixing.signals.Cases.rows;
import static org.zhixing.signals.Cases.signal;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.zhixing.records.ServiceType;
import org.zhixing.signals.Signal.Note;
import org.zhixing.signals.Signal.Reason;
import org.zhixing.signals.Signal.Status;

/** ACT-5. */
class LinkageSignalsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    /** A session in March with ten of its own people. */
    private static Row session(int number) {
        Set<String> people = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            people.add("P" + number + "-" + i);
        }
        return Row.of(ACTIVITY).on(DAY).activity("A" + number).roster(people);
    }

    private static Row contact(int number, ServiceType type, int daysLater) {
        return Row.of(type).on(DAY.plusDays(daysLater)).client("P" + number + "-3");
    }

    /** So many sessions, so many of them followed up, and a last record that closes the year. */
    private static List<Row> sessions(int count, int followedUp) {
        List<Row> rows = rows(count, LinkageSignalsTest::session);
        rows.addAll(rows(followedUp, i -> contact(i, VISIT, 7)));
        rows.add(Row.visit().on("2025-12-31").client("P0-0"));
        return rows;
    }

    @ParameterizedTest(name = "{0} of 100 followed up: level {2}")
    @CsvSource({
        "16, 0, 0, false",
        "15, 0, 0, false",
        "14, 1, 1, true",
        "9, 1, 1, false",
        "8, 1, 1, false",
        "7, 2, 2, true",
        "4, 2, 2, true",
        "3, 2, 2, false",
        "2, 3, 3, true"
    })
    void followUpAtAndAroundEachThreshold(int followedUp, int point, int level, boolean tentative) {
        Signal got = signal("ACT-5", sessions(100, followedUp));
        assertLevels(got, followedUp / 100.0, point, level, tentative);
        assertEquals(100, got.n());
        assertEquals(100 - followedUp, got.behind().size());
    }

    @ParameterizedTest(name = "{0} after {1} days: {2} of 20")
    @CsvSource({
        "CASE, 0, 1",
        "VISIT, 0, 1",
        "CONSULT, 30, 1",
        "CASE, 31, 0",
        "CASE, -1, 0",
        "GROUP, 5, 0",
        "ACTIVITY, 5, 0",
        "ADMIN, 5, 0"
    })
    void followUpIsIndividualWorkFromTheSameDayToTheThirtieth(ServiceType type, int days, int numerator) {
        List<Row> rows = sessions(20, 0);
        rows.add(contact(4, type, days));
        assertEquals(numerator, signal("ACT-5", rows).numerator());
    }

    @Test
    void anEarlierContactDoesNotHideALaterOne() {
        List<Row> rows = sessions(20, 0);
        rows.add(contact(4, CASE, 29));
        rows.add(contact(4, CASE, -5));
        rows.add(contact(4, CASE, 200));
        assertEquals(1, signal("ACT-5", rows).numerator());
    }

    @Test
    void sessionsOfFewerThanTenOrWithoutARosterDoNotCount() {
        List<Row> rows = sessions(20, 1);
        rows.set(19, session(19).participants(9));
        assertNothing(signal("ACT-5", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 19);
        rows.set(19, session(19).roster(Set.of("P19-3")).participants(10));
        assertEquals(20, signal("ACT-5", rows).n());
        rows.set(19, session(19).roster(Set.of()).participants(40));
        assertEquals(19, signal("ACT-5", rows).n());
        rows.set(19, session(19).roster(Set.of("P19-3")));
        assertEquals(19, signal("ACT-5", rows).n());
    }

    @Test
    void sessionsWhoseThirtyDaysAreNotOverDoNotCount() {
        List<Row> rows = rows(20, LinkageSignalsTest::session);
        rows.add(contact(4, CASE, 30));
        assertEquals(20, signal("ACT-5", rows).n());
        rows.set(20, contact(4, CASE, 29));
        assertNothing(signal("ACT-5", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 0);
    }

    @Test
    void rostersAndClientsWithoutACommonCodeSayNothing() {
        List<Row> rows = rows(20, LinkageSignalsTest::session);
        rows.add(Row.visit().on("2025-12-31").client("王奶奶"));
        assertNothing(signal("ACT-5", rows), Status.NOT_COMPUTABLE, Reason.ID_SPACES, 20);
        // An administrative row's client is not one of direct service; a group's is
        rows.add(Row.of(ADMIN).on(DAY).client("P1-1"));
        assertEquals(Reason.ID_SPACES, signal("ACT-5", rows).reason());
        rows.add(Row.of(GROUP).on("2023-01-01").client("P1-1"));
        // 0 of 20 has 0.1192 at its upper end, which is watch
        assertLevels(signal("ACT-5", rows), 0, 3, 2, true);
    }

    @Test
    void theShareOfRosterCodesThatAreClientsIsNoted() {
        // 200 codes on rosters, two of them clients
        List<Row> rows = sessions(20, 0);
        rows.add(contact(4, CONSULT, 5));
        assertEquals(
                List.of(new Note(Note.Code.ROSTER_OVERLAP, 0.01)),
                signal("ACT-5", rows).notes());
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordField.class,
            names = {"PARTICIPANT_IDS", "CLIENT_ID"})
    void followUpNeedsBothColumns(RecordField missing) {
        Set<RecordField> known = EnumSet.complementOf(EnumSet.of(missing));
        assertEquals(
                Reason.MISSING_COLUMN,
                signal("ACT-5", Row.set(sessions(30, 3), known)).reason());
    }

    @Test
    void aColumnWithoutAnyRosterHasTooFewSessions() {
        List<Row> rows = new ArrayList<>(rows(40, i -> Row.of(ACTIVITY).on(DAY).participants(20)));
        rows.add(Row.of(CASE).on("2025-12-31").client("C1"));
        assertNothing(signal("ACT-5", rows), Status.INSUFFICIENT, Reason.TOO_FEW, 0);
    }
}
