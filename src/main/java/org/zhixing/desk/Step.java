package org.zhixing.desk;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * One thing on its way to disk: a change done, or a change taken back.
 *
 * @param <S> what is worked on
 * @param <C> the changes of it
 */
final class Step<S, C> {

    /** A change that was made, with what was there before and after; both move when an earlier step did not reach the disk. */
    static final class Act<S, C> {

        final C change;
        final String by;
        private S before;
        private S after;

        Act(C change, String by, S before, BiFunction<C, S, S> rule) {
            this.change = change;
            this.by = by;
            this.before = before;
            this.after = rule.apply(change, before);
        }

        S before() {
            return before;
        }
    }

    enum Way {
        DO,
        UNDO,
        REDO
    }

    final Act<S, C> act;
    final Way way;
    final CompletableFuture<Saved> saved = new CompletableFuture<>();

    Step(Act<S, C> act, Way way) {
        this.act = act;
        this.way = way;
    }

    /** What this step makes of a state. */
    S on(S base, BiFunction<C, S, S> rule) {
        if (way == Way.UNDO) {
            return act.before;
        }
        if (!base.equals(act.before)) {
            act.after = rule.apply(act.change, base);
            act.before = base;
        }
        return act.after;
    }
}
