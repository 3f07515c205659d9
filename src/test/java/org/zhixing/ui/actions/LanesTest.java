package org.zhixing.ui.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhixing.ui.actions.Actions.own;
import static org.zhixing.ui.actions.Actions.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.State;
import org.zhixing.plan.ActionPlan;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;

class LanesTest {

    private static final Messages WORDS = Messages.in(Language.ZH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final ActionPlan plan = plan(
            own("A1", State.PLANNED, "周岚", null),
            own("A2", State.PLANNED, "李敏", "2026-12-26"),
            own("A3", State.PLANNED, "", "2026-11-25"),
            own("A4", State.EVIDENCED, "李敏", "2026-10-01"),
            own("A5", State.DROPPED, "周岚", "2026-12-27"),
            own("A6", State.UNDERWAY, "陈立", "2026-12-27"));

    private static List<String> shown(Lanes lanes) {
        return lanes.lanes().stream()
                .map(l -> l.name() + " " + l.actions().stream().map(Action::id).toList())
                .toList();
    }

    @Test
    void theBoardHasAColumnAStateWithWhatIsDueFirstAtItsTop() {
        assertEquals(
                List.of("未开始 [A3, A2, A1]", "进行中 [A6]", "证据齐，待下期核 [A4]", "不做了 [A5]"),
                shown(Lanes.byState(plan, WORDS)));
    }

    @Test
    void theListByDayPutsWhatIsPastInFrontAndCountsThirtyDaysAsSoon() {
        assertEquals(
                List.of("已过期限 [A3]", "30 天内 [A2]", "以后 [A6]", "未定日期 [A1]", "证据齐或不做了 [A4, A5]"),
                shown(Lanes.byDay(plan, TODAY, WORDS)));
    }

    @Test
    void theListByOwnerFollowsNamesAndEndsWithWhatNobodySeesTo() {
        assertEquals(List.of("陈立 [A6]", "李敏 [A4, A2]", "周岚 [A5, A1]", "未定责任人 [A3]"), shown(Lanes.byOwner(plan, WORDS)));
    }

    @Test
    void anArrowOnTheBoardKeepsTheHeightAsFarAsTheNextColumnReaches() {
        Lanes board = Lanes.byState(plan, WORDS);
        assertEquals(Optional.of("A2"), board.step("A3", 0, 1));
        assertEquals(Optional.of("A6"), board.step("A2", 1, 0));
        assertEquals(Optional.of("A4"), board.step("A6", 1, 0));
        assertEquals(Optional.of("A3"), board.step("A6", -1, 0));
        assertEquals(Optional.empty(), board.step("A3", 0, -1));
        assertEquals(Optional.empty(), board.step("A5", 1, 0));
    }

    @Test
    void anEmptyColumnIsSteppedOver() {
        Lanes board =
                Lanes.byState(plan(own("A1", State.PLANNED, "", null), own("A2", State.DROPPED, "", null)), WORDS);
        assertEquals(Optional.of("A2"), board.step("A1", 1, 0));
        assertEquals(Optional.of("A1"), board.step("A2", -1, 0));
    }

    @Test
    void inTheListTheArrowsGoFromGroupToGroup() {
        Lanes list = Lanes.byDay(plan, TODAY, WORDS);
        assertEquals(Optional.of("A2"), list.step("A3", 0, 1));
        assertEquals(Optional.of("A3"), list.step("A2", 0, -1));
        assertEquals(Optional.empty(), list.step("A5", 0, 1));
    }

    @Test
    void theFirstIsChosenWhereNoneWas() {
        assertEquals(Optional.of("A3"), Lanes.byState(plan, WORDS).step("", 0, 1));
        assertEquals(Optional.of("A3"), Lanes.byState(plan, WORDS).step("gone", 1, 0));
        assertEquals(Optional.empty(), Lanes.byState(ActionPlan.NONE, WORDS).step("", 0, 1));
    }

    @Test
    void onceAnActionHasGoneTheOneBelowItIsChosenThenTheOneAbove() {
        Lanes board = Lanes.byState(plan, WORDS);
        assertEquals(Optional.of("A2"), board.beside("A3"));
        assertEquals(Optional.of("A2"), board.beside("A1"));
        assertEquals(Optional.of("A4"), board.beside("A6"));
    }
}
