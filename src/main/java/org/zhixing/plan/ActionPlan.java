package org.zhixing.plan;

import java.util.List;
import java.util.Optional;

/** What an agency means to do after an assessment, in the order in which it was planned. */
public record ActionPlan(List<Action> actions) {

    public static final ActionPlan NONE = new ActionPlan(List.of());

    public ActionPlan {
        actions = List.copyOf(actions);
    }

    public Optional<Action> action(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
