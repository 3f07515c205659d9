package org.zhixing.plan;

import java.time.LocalDate;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.Action.State;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What a plan must keep to. */
final class PlanRules {

    private PlanRules() {}

    static Action known(ActionPlan plan, String id) {
        return plan.action(id).orElseThrow(() -> refused(id, "problems.plan.unknownAction"));
    }

    static void hasRoom(ActionPlan plan) {
        if (plan.actions().size() >= PlanLimits.ACTIONS) {
            throw refused("", "problems.plan.full", PlanLimits.ACTIONS);
        }
    }

    static void isAsked(Action action, int proof) {
        if (proof < 0 || proof >= action.proofs().size()) {
            throw refused(
                    action.id(), "problems.plan.unknownProof", action.proofs().size());
        }
    }

    /** What was given up is not proven: it is taken up again first. */
    static void isCarriedOut(Action action) {
        if (action.state() == State.DROPPED) {
            throw refused(action.id(), "problems.plan.dropped");
        }
    }

    static void isAmong(int position, int others, String id) {
        if (position < 0 || position > others) {
            throw refused(id, "problems.plan.position", others);
        }
    }

    static void valid(Action action) {
        if (action.id().isBlank()) {
            throw refused("", "problems.plan.withoutId");
        }
        String id = action.id().length() > PlanLimits.ID ? "" : action.id();
        fits(id, action.id(), PlanLimits.ID);
        String recommendation = action.recommendation();
        if (recommendation == null && action.title().isBlank()) {
            throw refused(id, "problems.plan.withoutTitle");
        }
        if (recommendation != null) {
            fits(id, recommendation, PlanLimits.ID);
        }
        fits(id, action.title(), PlanLimits.TITLE);
        fits(id, action.owner(), PlanLimits.OWNER);
        fits(id, action.notes(), PlanLimits.NOTES);
        fits(id, action.reason(), PlanLimits.REASON);
        due(id, action);
        targets(id, action);
        proofs(id, action);
        state(id, action);
    }

    private static void due(String id, Action action) {
        LocalDate due = action.due();
        if (due != null && (due.isBefore(PlanLimits.FIRST_DUE) || due.isAfter(PlanLimits.LAST_DUE))) {
            throw refused(id, "problems.plan.due", PlanLimits.FIRST_DUE, PlanLimits.LAST_DUE);
        }
    }

    private static void targets(String id, Action action) {
        if (action.targets().size() > PlanLimits.TARGETS) {
            throw refused(id, "problems.plan.manyTargets", PlanLimits.TARGETS);
        }
        for (String target : action.targets()) {
            if (target.isBlank()) {
                throw refused(id, "problems.plan.targetVoid");
            }
            fits(id, target, PlanLimits.ID);
        }
        if (action.targets().stream().distinct().count() < action.targets().size()) {
            throw refused(id, "problems.plan.targetTwice");
        }
    }

    private static void proofs(String id, Action action) {
        if (action.proofs().size() > PlanLimits.PROOFS) {
            throw refused(id, "problems.plan.manyProofs", PlanLimits.PROOFS);
        }
        for (Proof proof : action.proofs()) {
            if (action.recommendation() == null && proof.what().isBlank()) {
                throw refused(id, "problems.plan.proofWithoutWords");
            }
            fits(id, proof.what(), PlanLimits.PROOF);
            fits(id, proof.locator(), PlanLimits.LOCATOR);
        }
    }

    private static void state(String id, Action action) {
        boolean dropped = action.state() == State.DROPPED;
        if (dropped && action.reason().isBlank()) {
            throw refused(id, "problems.plan.droppedWithoutReason");
        }
        if (!dropped && !action.reason().value().isEmpty()) {
            throw refused(id, "problems.plan.reasonOnlyForDropped");
        }
        if (action.state() == State.EVIDENCED && !action.proven()) {
            long missing = action.proofs().stream().filter(p -> !p.there()).count();
            throw action.proofs().isEmpty()
                    ? refused(id, "problems.plan.nothingToProve")
                    : refused(id, "problems.plan.notProven", missing);
        }
    }

    private static void fits(String where, PersonalText text, int most) {
        fits(where, text.value(), most);
    }

    private static void fits(String where, String text, int most) {
        if (text.length() > most) {
            throw refused(where, "problems.plan.tooLong", most, text.length());
        }
    }

    private static ProblemException refused(String where, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(where, key, arguments));
    }
}
