package org.zhixing.ui.rating;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Answer;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.CellRating;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rating;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.Change;
import org.zhixing.desk.PanelChange;
import org.zhixing.desk.PlanChange;
import org.zhixing.model.Cell;
import org.zhixing.plan.PlanStep;
import org.zhixing.work.Messages;

/** Changes in a few words, such as "M3.5 由 3 改为 2". */
record ChangeWords(Messages words) {

    /** What would be undone, or nothing. */
    String undo(AssessmentSession session) {
        Optional<Change> change = session.undoable();
        Optional<Dossier> before = session.afterUndo();
        return change.isEmpty() || before.isEmpty()
                ? ""
                : words.text("rating.change.undo", of(change.get(), before.get().assessment()));
    }

    /** What would be done again, or nothing. */
    String redo(AssessmentSession session) {
        return session.redoable()
                .map(c -> words.text("rating.change.redo", of(c, session.assessment())))
                .orElse("");
    }

    /** @param before the assessment to which the change is, or was, made */
    String of(Change change, Assessment before) {
        if (change instanceof Change.Rate rate) {
            Answer from = before.rating(rate.indicator(), rate.rater())
                    .map(Rating::answer)
                    .orElse(null);
            return answer(rate.indicator(), from, rate.answer());
        }
        if (change instanceof Change.RateCell cell) {
            Answer from = before.cellRating(cell.value(), cell.method(), cell.rater())
                    .map(CellRating::answer)
                    .orElse(null);
            return answer(Cell.id(cell.value(), cell.method()), from, cell.answer());
        }
        if (change instanceof Change.Comment comment) {
            return words.text("rating.change.comment", comment.indicator());
        }
        if (change instanceof Change.PutEvidence || change instanceof Change.RemoveEvidence) {
            return words.text("rating.change.evidence");
        }
        if (change instanceof Change.VerifyEvidence) {
            return words.text("rating.change.verify");
        }
        if (change instanceof Change.Submit) {
            return words.text("rating.change.submit");
        }
        if (change instanceof PlanChange plan) {
            return of(plan.step());
        }
        return change instanceof PanelChange panel ? of(panel) : words.text("rating.change.other");
    }

    private String of(PlanStep step) {
        if (step instanceof PlanStep.Put put) {
            return words.text("actions.change.put", put.action().id());
        }
        if (step instanceof PlanStep.Remove remove) {
            return words.text("actions.change.remove", remove.id());
        }
        if (step instanceof PlanStep.SetState set) {
            return words.text("actions.change.state", set.id(), words.text("terms.action." + set.state()));
        }
        return step instanceof PlanStep.Prove prove
                ? words.text("actions.change.prove", prove.id())
                : words.text("actions.change.move", ((PlanStep.Move) step).id());
    }

    private String of(PanelChange change) {
        if (change instanceof PanelChange.SetAnonymity) {
            return words.text("rating.change.anonymity");
        }
        if (change instanceof PanelChange.AnswerAnchor) {
            return words.text("rating.change.anchor");
        }
        return change instanceof PanelChange.RecordConsensus consensus
                ? words.text("rating.change.consensus", consensus.indicator())
                : words.text("rating.change.exclusion");
    }

    private String answer(String place, @Nullable Answer from, @Nullable Answer to) {
        return words.text("rating.change.answer", place, sign(from), sign(to));
    }

    private String sign(@Nullable Answer answer) {
        if (answer == null) {
            return words.text("terms.answer.missing");
        }
        if (answer instanceof Answer.Level level) {
            return String.valueOf(level.level());
        }
        return words.text(answer instanceof Answer.DontKnow ? "terms.answer.dontKnow" : "terms.answer.notApplicable");
    }
}
