package org.zhixing.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.plan.Action;
import org.zhixing.plan.ActionPlan;

/**
 * What became of an action of the earlier plan (specification 8): it is done when all its evidence is there and, in the next
 * period, at least one of the things that it was meant to move has improved: an indicator's effective level by half a level or
 * more, a drift's severity or a record indicator's level by one or more. Papers alone do not count as done, so that the
 * plan itself does not become paperwork.
 *
 * @param targets in the action's order
 */
public record ActionOutcome(Action action, Result result, List<Target> targets) {

    public ActionOutcome {
        targets = List.copyOf(targets);
    }

    public enum Result {
        /** Evidence is complete, and something moved. */
        DONE,
        /** Something moved, but evidence is missing. */
        MOVED_WITHOUT_EVIDENCE,
        /** Evidence is complete, but nothing moved. */
        EVIDENCE_WITHOUT_MOVE,
        NEITHER,
        /** No target is named, or none can be compared. */
        CANNOT_BE_TOLD,
        /** Given up, with a reason. */
        DROPPED
    }

    /** What an action is meant to move. */
    public enum Kind {
        INDICATOR,
        DRIFT,
        RECORD_INDICATOR,
        /** Something that is not followed from period to period. */
        OTHER
    }

    /**
     * One target in both periods.
     *
     * @param before effective level of an indicator, severity of a drift, level of a record indicator; null without one
     * @param improved null where it cannot be told
     */
    public record Target(
            String id,
            Kind kind,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Boolean improved) {}

    static List<ActionOutcome> all(ActionPlan plan, List<IndicatorChange> indicators, List<DriftChange> drifts) {
        return plan.actions().stream()
                .map(action -> of(action, indicators, drifts))
                .toList();
    }

    static ActionOutcome of(Action action, List<IndicatorChange> indicators, List<DriftChange> drifts) {
        List<Target> targets = new ArrayList<>();
        for (String id : action.targets()) {
            targets.add(target(id, indicators, drifts));
        }
        return new ActionOutcome(action, result(action, targets), targets);
    }

    private static Result result(Action action, List<Target> targets) {
        if (action.state() == Action.State.DROPPED) {
            return Result.DROPPED;
        }
        if (targets.stream().noneMatch(t -> t.improved() != null)) {
            return Result.CANNOT_BE_TOLD;
        }
        boolean moved = targets.stream().anyMatch(t -> Boolean.TRUE.equals(t.improved()));
        if (action.proven()) {
            return moved ? Result.DONE : Result.EVIDENCE_WITHOUT_MOVE;
        }
        return moved ? Result.MOVED_WITHOUT_EVIDENCE : Result.NEITHER;
    }

    private static Target target(String id, List<IndicatorChange> indicators, List<DriftChange> drifts) {
        Optional<IndicatorChange> indicator =
                indicators.stream().filter(i -> i.id().equals(id)).findFirst();
        if (indicator.isPresent()) {
            IndicatorChange change = indicator.get();
            return new Target(
                    id,
                    Kind.INDICATOR,
                    change.before().effective(),
                    change.after().effective(),
                    improved(change.verdict(), Verdict.UP));
        }
        Optional<DriftChange> drift =
                drifts.stream().filter(d -> d.drift().name().equals(id)).findFirst();
        if (drift.isPresent()) {
            DriftChange change = drift.get();
            return new Target(
                    id,
                    Kind.DRIFT,
                    number(change.before().severity()),
                    number(change.after().severity()),
                    improved(change.verdict(), Verdict.DOWN));
        }
        return drifts.stream()
                .flatMap(d -> d.signals().stream())
                .filter(s -> s.id().equals(id))
                .findFirst()
                .map(s -> new Target(
                        id,
                        Kind.RECORD_INDICATOR,
                        number(s.before().level()),
                        number(s.after().level()),
                        improved(s.verdict(), Verdict.DOWN)))
                .orElseGet(() -> new Target(id, Kind.OTHER, null, null, null));
    }

    private static @Nullable Boolean improved(Verdict verdict, Verdict better) {
        return verdict == Verdict.NOT_COMPARABLE ? null : Boolean.valueOf(verdict == better);
    }

    private static @Nullable Double number(@Nullable Integer level) {
        return level == null ? null : Double.valueOf(level);
    }
}
