package org.zhixing.ui.actions;

import java.time.LocalDate;
import org.zhixing.plan.Action;
import org.zhixing.plan.DueState;
import org.zhixing.work.Messages;

/** The last day of an action in words. */
record DueWords(Messages messages, LocalDate today) {

    /** The day itself; that none is set. */
    String day(Action action) {
        LocalDate due = action.due();
        return due == null ? messages.text("actions.due.unset") : due.toString();
    }

    /** How far it is off, where that matters: past, or within a month. Empty otherwise. */
    String left(Action action) {
        Long days = DueState.daysLeft(action, today);
        DueState state = DueState.of(action, today);
        if (days == null || state == DueState.SETTLED || state == DueState.LATER) {
            return "";
        }
        if (state == DueState.OVERDUE) {
            return messages.text("actions.due.past", String.valueOf(-days));
        }
        return days == 0 ? messages.text("actions.due.today") : messages.text("actions.due.left", String.valueOf(days));
    }
}
