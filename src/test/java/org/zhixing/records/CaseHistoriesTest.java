package org.zhixing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhixing.records.ServiceType.ADMIN;
import static org.zhixing.records.ServiceType.CASE;
import static org.zhixing.records.ServiceType.CONSULT;
import static org.zhixing.records.ServiceType.GROUP;
import static org.zhixing.records.ServiceType.VISIT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rulings B30 to B34. */
class CaseHistoriesTest {

    private static final LocalDate END = LocalDate.parse("2025-12-31");
    private static final Period YEAR = new Period(LocalDate.parse("2025-01-01"), END);

    private static Row on(String date) {
        return Row.of(CASE, date).caseId("K1");
    }

    private static List<CaseHistory> cases(Row... rows) {
        return CaseHistories.of(Row.set(List.of(rows)).records(), END).all();
    }

    private static CaseHistory one(Row... rows) {
        return cases(rows).get(0);
    }

    private static List<String> ids(List<CaseHistory> cases) {
        return cases.stream().map(CaseHistory::id).toList();
    }

    @Test
    void whereAnyRowHasANumberOnlyNumbersMakeCases() {
        List<CaseHistory> cases = cases(
                on("2025-02-01"),
                Row.of(CASE, "2025-02-02").client("C1"),
                Row.of(GROUP, "2025-02-03").caseId("K1"),
                Row.of(ADMIN, "2025-02-04").caseId("K1"));
        assertEquals(List.of("K1"), ids(cases));
        assertEquals(2, cases.get(0).rows().size());
    }

    @Test
    void withoutNumbersClientsWithCaseworkAreCases() {
        List<CaseHistory> cases = cases(
                Row.of(VISIT, "2025-02-01").client("C1"),
                Row.of(CASE, "2025-02-02").client("C1"),
                Row.of(GROUP, "2025-02-03").client("C1"),
                Row.of(VISIT, "2025-02-04").client("C2"),
                Row.of(CONSULT, "2025-02-05").client("C2"),
                Row.of(CASE, "2025-02-06"));
        assertEquals(List.of("C1"), ids(cases));
        assertEquals(2, cases.get(0).rows().size());
    }

    @Test
    void earlierYearsBelongToACaseAndLaterOnesDoNot() {
        CaseHistory history = one(on("2026-01-01").goalSet(true), on("2025-12-31"), on("2024-06-01"));
        assertEquals(
                List.of("R3", "R2"),
                history.rows().stream().map(ServiceRecord::id).toList());
        assertEquals(LocalDate.parse("2024-06-01"), history.opened());
        assertNull(history.goalSet());
        assertTrue(history.servedIn(YEAR));
        assertFalse(one(on("2024-06-01")).servedIn(YEAR));
    }

    @Test
    void casesStandInTheOrderOfTheirLastRows() {
        assertEquals(
                List.of("K2", "K1"),
                ids(cases(on("2025-01-01"), Row.of(CASE, "2025-01-02").caseId("K2"), on("2025-01-03"))));
        assertEquals(
                "R3",
                one(on("2025-01-01"), on("2025-03-01"), on("2025-03-01"), on("2025-02-01"))
                        .last()
                        .id());
    }

    @Test
    void theLatestClosingDateCloses() {
        CaseHistory history = one(
                on("2025-02-01").closed("2025-05-01"),
                on("2025-03-01").closed("2025-04-30"),
                on("2025-06-01").status(CaseStatus.CLOSED));
        assertEquals(LocalDate.parse("2025-05-01"), history.closed());
        assertTrue(history.closedIn(YEAR));
        assertFalse(one(on("2025-02-01").closed("2026-01-01")).closedIn(YEAR));
        assertFalse(one(on("2025-02-01").closed("2024-12-31")).closedIn(YEAR));
    }

    @Test
    void withoutAClosingDateTheRowWhoseStateIsNotOpenCloses() {
        CaseHistory history = one(
                on("2025-02-01").status(CaseStatus.OPEN), on("2025-03-01").status(CaseStatus.CLOSED), on("2025-04-01"));
        assertEquals(LocalDate.parse("2025-03-01"), history.closed());
        assertFalse(history.excused());
        assertNull(one(on("2025-02-01").status(CaseStatus.OPEN)).closed());
        assertNull(one(on("2025-02-01")).closed());
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"TRANSFERRED", "WITHDRAWN", "DECEASED"})
    void endsThatAreNotTheAgencysExcuse(CaseStatus status) {
        assertTrue(one(on("2025-02-01").status(status).closed("2025-02-01")).excused());
        assertTrue(
                one(on("2025-02-01").status(CaseStatus.CLOSED), on("2025-03-01").status(status))
                        .excused());
    }

    @Test
    void anyYesIsYesElseAnyNoIsNoElseUnknown() {
        CaseHistory history = one(
                on("2025-02-01").goalSet(false).goalReviewed(false),
                on("2025-03-01").goalSet(true),
                on("2025-04-01").goalSet(false));
        assertEquals(true, history.goalSet());
        assertEquals(false, history.goalReviewed());
        assertNull(history.outcomeMeasured());
        assertEquals(LocalDate.parse("2025-03-01"), history.firstGoal());
    }

    @Test
    void daysAfterTheFirstGoalAreCountedOnceAndItsOwnDayNot() {
        assertEquals(
                2,
                one(
                                on("2025-01-01"),
                                on("2025-02-01").goalSet(true),
                                on("2025-02-01"),
                                on("2025-02-02"),
                                on("2025-02-02"),
                                on("2025-02-03").goalSet(true))
                        .contactsAfterGoal());
        assertEquals(0, one(on("2025-01-01"), on("2025-02-01")).contactsAfterGoal());
    }

    @Test
    void daysOpenEndAtTheClosingOrTheDayOfTheData() {
        LocalDate asOf = LocalDate.parse("2025-04-01");
        assertEquals(90, one(on("2025-01-01")).daysOpen(asOf));
        assertEquals(31, one(on("2025-01-01").closed("2025-02-01")).daysOpen(asOf));
        assertEquals(90, one(on("2025-01-01").closed("2025-06-01")).daysOpen(asOf));
        assertEquals(
                31, one(on("2025-01-01"), on("2025-03-15").opened("2025-03-01")).daysOpen(asOf));
    }
}
