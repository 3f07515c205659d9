package org.zhixing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an agency means to do after an assessment, in the order in which it was planned. */
public record ActionPlan(List<Action> actions) {

    public static final ActionPlan NONE = new ActionPlan(List.of());

    /** Begins the ids of an agency's own actions; those of recommendations are the recommendation's. */
    private static final String OWN = "A";

    public ActionPlan {
        actions = List.copyOf(actions);
    }

    public Optional<Action> action(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** Whether some action carries this recommendation out, whatever its state. */
    public boolean holds(String recommendation) {
        return actions.stream().anyMatch(a -> recommendation.equals(a.recommendation()));
    }

    /** The actions that stand so on a day, in the plan's order. */
    public List<Action> standing(DueState state, LocalDate day) {
        return actions.stream().filter(a -> DueState.of(a, day) == state).toList();
    }

    /** An id that no action has yet, for one of the agency's own: A1, A2 … */
    public String freeId() {
        int number = 1;
        while (action(OWN + number).isPresent()) {
            number++;
        }
        return OWN + number;
    }

    /** With this action in the place of the one of its id, or at the end. */
    ActionPlan with(Action action) {
        List<Action> changed = new ArrayList<>(actions);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(action.id())) {
                changed.set(i, action);
                return new ActionPlan(changed);
            }
        }
        changed.add(action);
        return new ActionPlan(changed);
    }

    ActionPlan without(String id) {
        return new ActionPlan(actions.stream().filter(a -> !a.id().equals(id)).toList());
    }
}
