package org.zhixing.plan;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.work.PersonalText;

/**
 * What people do about their plan. Each is a value; applying it is pure and throws a ProblemException (INPUT) when it is not
 * allowed: an unknown action, a state without what it asks for, a text beyond its {@link PlanLimits}.
 */
public sealed interface PlanStep {

    ActionPlan applyTo(ActionPlan before);

    /** Adds an action at the end, or replaces the one of the same id where it stands. */
    record Put(Action action) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            PlanRules.valid(action);
            if (before.action(action.id()).isEmpty()) {
                PlanRules.hasRoom(before);
            }
            return before.with(action);
        }
    }

    record Remove(String id) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            return before.without(PlanRules.known(before, id).id());
        }
    }

    /**
     * @param state EVIDENCED only where every proof is there
     * @param reason for DROPPED, where it must not be blank; empty otherwise
     */
    record SetState(String id, Action.State state, PersonalText reason) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            Action changed = PlanRules.known(before, id).with(state, reason);
            PlanRules.valid(changed);
            return before.with(changed);
        }
    }

    /** Says where the n-th proof (from 0) lies; an empty locator takes it away, and EVIDENCED back to UNDERWAY. */
    record Prove(String id, int proof, PersonalText locator) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            Action action = PlanRules.known(before, id);
            PlanRules.isAsked(action, proof);
            PlanRules.isCarriedOut(action);
            List<Proof> proofs = new ArrayList<>(action.proofs());
            proofs.set(proof, new Proof(proofs.get(proof).what(), locator));
            Action proved = action.withProofs(proofs);
            if (proved.state() == State.EVIDENCED && !proved.proven()) {
                proved = proved.with(State.UNDERWAY, PersonalText.NONE);
            }
            PlanRules.valid(proved);
            return before.with(proved);
        }
    }

    /** Puts an action before the n-th of the others; after all of them where n is their number. */
    record Move(String id, int position) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            Action moved = PlanRules.known(before, id);
            List<Action> others = new ArrayList<>(before.without(id).actions());
            PlanRules.isAmong(position, others.size(), id);
            others.add(position, moved);
            return new ActionPlan(others);
        }
    }
}
