package org.zhixing.ui.actions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.ActionPlan;
import org.zhixing.work.PersonalText;

/** Actions for tests of the plan's screen. */
final class Actions {

    private Actions() {}

    static Action own(String id, Action.State state, String owner, @Nullable String due) {
        return new Action(
                id,
                null,
                new PersonalText("做 " + id),
                List.of("M1.1"),
                new PersonalText(owner),
                due == null ? null : LocalDate.parse(due),
                state,
                List.of(new Proof(
                        new PersonalText("记录"), new PersonalText(state == Action.State.EVIDENCED ? "柜 3" : ""))),
                PersonalText.NONE,
                new PersonalText(state == Action.State.DROPPED ? "并入 A1" : ""));
    }

    static ActionPlan plan(Action... actions) {
        return new ActionPlan(List.of(actions));
    }
}
