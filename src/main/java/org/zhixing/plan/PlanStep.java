package org.zhixing.plan;

import org.zhixing.work.PersonalText;

/**
 * What people do about their plan. Each is a value; applying it is pure and throws a ProblemException (INPUT) when it is not
 * allowed: an unknown action, a state without what it asks for.
 */
public sealed interface PlanStep {

    ActionPlan applyTo(ActionPlan before);

    /** Adds an action at the end, or replaces the one of the same id where it stands. */
    record Put(Action action) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            throw new UnsupportedOperationException("step");
        }
    }

    record Remove(String id) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /**
     * @param state EVIDENCED only where every proof is there
     * @param reason for DROPPED, where it must not be blank; empty otherwise
     */
    record SetState(String id, Action.State state, PersonalText reason) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** Says where the n-th proof (from 0) lies; an empty locator takes it away, and EVIDENCED back to UNDERWAY. */
    record Prove(String id, int proof, PersonalText locator) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            throw new UnsupportedOperationException("step");
        }
    }

    /** Puts an action before the n-th of the others. */
    record Move(String id, int position) implements PlanStep {
        @Override
        public ActionPlan applyTo(ActionPlan before) {
            throw new UnsupportedOperationException("step");
        }
    }
}
