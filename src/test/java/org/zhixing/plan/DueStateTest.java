package org.zhixing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.work.PersonalText;

class DueStateTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PLANNED, 2027-01-31, OVERDUE, -1",
                "UNDERWAY, 2026-02-01, OVERDUE, -365",
                "PLANNED, 2027-02-01, SOON, 0",
                "UNDERWAY, 2027-03-03, SOON, 30",
                "PLANNED, 2027-03-04, LATER, 31",
                "PLANNED, -, UNDATED, -",
                "EVIDENCED, 2027-01-31, SETTLED, -1",
                "DROPPED, 2027-01-31, SETTLED, -1",
                "EVIDENCED, -, SETTLED, -"
            })
    void anActionStandsToItsLastDaySo(State state, LocalDate due, DueState expected, Long left) {
        Action action = action("R01", state, due);
        assertEquals(expected, DueState.of(action, TODAY));
        assertEquals(left, DueState.daysLeft(action, TODAY));
    }

    @Test
    void aPlanTellsWhichActionsStandSoInItsOrder() {
        ActionPlan plan = new ActionPlan(List.of(
                action("R02", State.PLANNED, TODAY.minusDays(1)),
                action("R01", State.PLANNED, TODAY.plusDays(1)),
                action("R03", State.UNDERWAY, TODAY.minusDays(9)),
                action("R04", State.DROPPED, TODAY.minusDays(9))));
        assertEquals(
                List.of("R02", "R03"),
                plan.standing(DueState.OVERDUE, TODAY).stream().map(Action::id).toList());
        assertEquals("A1", plan.freeId());
        assertEquals(true, plan.holds("R04"));
        assertEquals(false, plan.holds("R05"));
    }

    private static Action action(String id, State state, LocalDate due) {
        return new Action(
                id,
                id,
                PersonalText.NONE,
                List.of(),
                PersonalText.NONE,
                due,
                state,
                List.of(new Proof(PersonalText.NONE, new PersonalText("柜 1"))),
                PersonalText.NONE,
                new PersonalText(state == State.DROPPED ? "没有经费" : ""));
    }
}
