package org.zhixing.desk;

import java.util.concurrent.CompletableFuture;
import org.zhixing.assessment.Dossier;
import org.zhixing.model.AssessmentModel;

/** One thing on its way to disk: a change done, or a change taken back. */
final class Step {

    /** A change that was made, with what was there before and after; both move when an earlier step did not reach the disk. */
    static final class Act {

        final Change change;
        final String by;
        private Dossier before;
        private Dossier after;

        Act(Change change, String by, Dossier before, AssessmentModel model) {
            this.change = change;
            this.by = by;
            this.before = before;
            this.after = change.applyTo(before, model);
        }

        Dossier before() {
            return before;
        }
    }

    enum Way {
        DO,
        UNDO,
        REDO
    }

    final Act act;
    final Way way;
    final CompletableFuture<Saved> saved = new CompletableFuture<>();

    Step(Act act, Way way) {
        this.act = act;
        this.way = way;
    }

    /** What this step makes of a dossier. */
    Dossier on(Dossier base, AssessmentModel model) {
        if (way == Way.UNDO) {
            return act.before;
        }
        if (!base.equals(act.before)) {
            act.after = act.change.applyTo(base, model);
            act.before = base;
        }
        return act.after;
    }
}
