package org.zhixing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.records.ServiceType.ACTIVITY;
import static org.zhixing.records.ServiceType.ADMIN;
import static org.zhixing.records.ServiceType.GROUP;
import static org.zhixing.records.ServiceType.VISIT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ruling B10. */
class SessionsTest {

    private static Row fair() {
        return Row.of(ACTIVITY, "2025-03-01").activity("A1");
    }

    private static List<Session> sessions(Row... rows) {
        return Sessions.of(Row.set(List.of(rows)).records()).all();
    }

    @Test
    void rowsOfOneActivityOnOneDayAreOneSession() {
        List<Session> sessions = sessions(
                fair(),
                Row.of(ACTIVITY, "2025-03-02").activity("A1"),
                fair().worker("W2"),
                Row.of(ACTIVITY, "2025-03-01").activity("A2"));
        assertEquals(
                List.of(List.of("R1", "R3"), List.of("R2"), List.of("R4")),
                sessions.stream()
                        .map(s -> s.rows().stream().map(ServiceRecord::id).toList())
                        .toList());
        assertEquals("W1", sessions.get(0).worker());
    }

    @Test
    void aRowWithoutAnActivityIsASessionOfItsOwn() {
        assertEquals(
                2,
                sessions(Row.of(ACTIVITY, "2025-03-01"), Row.of(ACTIVITY, "2025-03-01"))
                        .size());
    }

    @Test
    void otherTypesAreNoSessions() {
        assertEquals(
                List.of(),
                sessions(
                        Row.of(GROUP, "2025-03-01").activity("A1"),
                        Row.of(VISIT, "2025-03-01"),
                        Row.of(ADMIN, "2025-03-01")));
    }

    @Test
    void numbersAreTheHighestOfTheRows() {
        Session session = sessions(
                        fair().participants(30).newAndRepeat(10, 20).satisfaction(4.0, 5.0),
                        fair().participants(32).newAndRepeat(12, null).satisfaction(4.5, 5.0),
                        fair().participants(null))
                .get(0);
        assertEquals(32, session.participants());
        assertEquals(12, session.newParticipants());
        assertEquals(20, session.repeatParticipants());
        assertEquals(4.5, session.satisfaction());
        assertFalse(session.onePerPerson());
    }

    @Test
    void whatNoRowKnowsStaysUnknown() {
        Session session = sessions(fair(), fair()).get(0);
        assertNull(session.participants());
        assertNull(session.newParticipants());
        assertNull(session.satisfaction());
        assertNull(session.goalSet());
        assertNull(session.heads());
    }

    @Test
    void yesOutweighsNoAndNoOutweighsUnknown() {
        assertEquals(
                true,
                sessions(fair().goalSet(false), fair().goalSet(true), fair())
                        .get(0)
                        .goalSet());
        assertEquals(false, sessions(fair(), fair().goalSet(false)).get(0).goalSet());
        assertEquals(
                true,
                sessions(fair().outcomeMeasured(true), fair().outcomeMeasured(false))
                        .get(0)
                        .outcomeMeasured());
    }

    @Test
    void rostersAndNotesComeTogether() {
        Session session = sessions(
                        fair().roster(Set.of("P1", "P2")).note(40, 12),
                        fair().roster(Set.of("P2", "P3")).note(9, 7))
                .get(0);
        assertEquals(Set.of("P1", "P2", "P3"), session.roster());
        assertEquals(19, session.bareLength());
        assertEquals(3, session.heads());
    }

    @Test
    void theNumberRecordedOutweighsTheRoster() {
        assertEquals(
                25,
                sessions(fair().participants(25).roster(Set.of("P1", "P2")))
                        .get(0)
                        .heads());
    }

    @Test
    void threeRowsOfOnePersonEachAreCountedAsPeople() {
        Session session = sessions(
                        fair().participants(1).newAndRepeat(1, 0).hours(2),
                        fair().participants(1).newAndRepeat(0, 1).hours(2),
                        fair().roster(Set.of("P3")).newAndRepeat(0, 1).hours(1.5),
                        fair().participants(1).worker("W2").hours(2))
                .get(0);
        assertTrue(session.onePerPerson());
        assertEquals(4, session.participants());
        assertEquals(1, session.newParticipants());
        assertEquals(2, session.repeatParticipants());
        assertEquals(4, session.workerHours());
    }

    @Test
    void twoRowsAMoreCrowdedOneOrAnUncountedOneAreNotOneRowPerPerson() {
        assertFalse(
                sessions(fair().participants(1), fair().participants(1)).get(0).onePerPerson());
        assertFalse(sessions(fair().participants(1), fair().participants(1), fair().participants(2))
                .get(0)
                .onePerPerson());
        assertFalse(sessions(fair().participants(1), fair().participants(1), fair())
                .get(0)
                .onePerPerson());
    }

    @Test
    void otherwiseEveryRowsHoursCount() {
        assertEquals(
                5,
                sessions(fair().hours(2), fair().hours(2), fair().worker("W2").hours(1))
                        .get(0)
                        .workerHours());
    }

    @Test
    void hoursAreAddedByKind() {
        List<ServiceRecord> records = Row.set(List.of(
                        fair().participants(1).hours(2),
                        fair().participants(1).hours(2),
                        fair().participants(1).hours(2),
                        Row.of(VISIT, "2025-03-01").hours(1.5),
                        Row.of(GROUP, "2025-03-01").hours(0.5),
                        Row.of(ADMIN, "2025-03-01").hours(7)))
                .records();
        ServiceHours hours = ServiceHours.of(records, Sessions.of(records));
        assertEquals(new ServiceHours(2, 2, 7), hours);
        assertEquals(4, hours.direct());
    }
}
