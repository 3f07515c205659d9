package org.zhixing.desk;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.store.Elsewhere;

/**
 * Work on one audit: a snapshot that changes at once, and the data thread that follows it to disk, as
 * {@link AssessmentSession} does for an assessment.
 */
public final class AuditSession implements AutoCloseable {

    private final FollowedWork<CaseFileAudit, AuditStep> work;
    private final Elsewhere<CaseFileAudit> elsewhere;
    private final Runnable whenClosed;
    /** Guarded by this. */
    private boolean closed;

    /** @param elsewhere writes the difference between two states, and knows what somebody else wrote */
    AuditSession(CaseFileAudit committed, DataThread thread, Elsewhere<CaseFileAudit> elsewhere, Runnable whenClosed) {
        this.work = new FollowedWork<>(committed, AuditStep::applyTo, thread, elsewhere::save);
        this.elsewhere = elsewhere;
        this.whenClosed = whenClosed;
    }

    public CaseFileAudit now() {
        return work.now();
    }

    /**
     * Makes a step. The snapshot has it when this returns; the stage completes when it is on disk. When it cannot be
     * written, the snapshot goes back by this step and the stage fails with the ProblemException of kind STORE.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when the step is not allowed; nothing has changed then
     */
    public CompletionStage<Saved> apply(AuditStep step) {
        return work.apply(step, auditor(step));
    }

    /** The step that {@link #undo} takes back, if any. */
    public Optional<AuditStep> undoable() {
        return work.undoable();
    }

    /** The step that {@link #redo} makes again, if any. */
    public Optional<AuditStep> redoable() {
        return work.redoable();
    }

    /**
     * Takes the last step of this session back, as a step of its own.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public CompletionStage<Saved> undo() {
        return work.undo();
    }

    /**
     * Makes the step again that was taken back last.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public CompletionStage<Saved> redo() {
        return work.redo();
    }

    /** As {@link AssessmentSession#lookElsewhere}. */
    public CompletionStage<Boolean> lookElsewhere() {
        return work.look(elsewhere);
    }

    /** Ends the work; what is on its way still reaches the disk. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            work.close();
            whenClosed.run();
        }
    }

    /** Who acts, for the log; empty where a step is nobody's in particular. */
    private static String auditor(AuditStep step) {
        if (step instanceof AuditStep.MarkItem s) {
            return s.auditor();
        }
        if (step instanceof AuditStep.SetRiskCue s) {
            return s.auditor();
        }
        if (step instanceof AuditStep.Comment s) {
            return s.auditor();
        }
        if (step instanceof AuditStep.Feedback s) {
            return s.auditor();
        }
        return step instanceof AuditStep.Finish s ? s.auditor() : "";
    }
}
