package org.zhixing.ui.actions;

import java.util.List;
import org.zhixing.plan.Action;

/**
 * A column of the board, or a group of the list.
 *
 * @param name as shown
 */
record Lane(String name, List<Action> actions) {
    Lane {
        actions = List.copyOf(actions);
    }

    /** How far down an action stands; -1 where it is not here. */
    int place(String id) {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
