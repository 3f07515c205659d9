package org.zhixing.desk;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.zhixing.audit.AuditStep;
import org.zhixing.audit.CaseFileAudit;

/**
 * Work on one audit: a snapshot that changes at once, and the data thread that follows it to disk, as
 * {@link AssessmentSession} does for an assessment.
 */
public final class AuditSession implements AutoCloseable {

    AuditSession() {}

    public CaseFileAudit now() {
        throw new UnsupportedOperationException("audit");
    }

    /**
     * Makes a step. The snapshot has it when this returns; the stage completes when it is on disk. When it cannot be
     * written, the snapshot goes back by this step and the stage fails with the ProblemException of kind STORE.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when the step is not allowed; nothing has changed then
     */
    public CompletionStage<Saved> apply(AuditStep step) {
        throw new UnsupportedOperationException("audit");
    }

    /** The step that {@link #undo} takes back, if any. */
    public Optional<AuditStep> undoable() {
        throw new UnsupportedOperationException("audit");
    }

    public Optional<AuditStep> redoable() {
        throw new UnsupportedOperationException("audit");
    }

    public CompletionStage<Saved> undo() {
        throw new UnsupportedOperationException("audit");
    }

    public CompletionStage<Saved> redo() {
        throw new UnsupportedOperationException("audit");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("audit");
    }
}
