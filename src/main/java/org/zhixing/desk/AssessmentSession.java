package org.zhixing.desk;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.model.PinnedModel;
import org.zhixing.store.Elsewhere;
import org.zhixing.work.ProblemException;

/**
 * Work on one assessment: a snapshot that changes at once, and the data thread that follows it to disk. May be used from
 * any one thread at a time; stages complete on the data thread.
 */
public final class AssessmentSession implements AutoCloseable {

    private final String id;
    private final PinnedModel pinned;
    private final FollowedWork<Dossier, Change> work;
    private final Elsewhere<Dossier> elsewhere;

    /** @param elsewhere writes the difference between two states, and knows what somebody else wrote */
    AssessmentSession(
            String id, PinnedModel pinned, Dossier committed, DataThread thread, Elsewhere<Dossier> elsewhere) {
        this.id = id;
        this.pinned = pinned;
        this.work = new FollowedWork<>(
                committed, (change, before) -> change.applyTo(before, pinned.model()), thread, elsewhere::save);
        this.elsewhere = elsewhere;
    }

    public String id() {
        return id;
    }

    public PinnedModel pinned() {
        return pinned;
    }

    /** Everything as it is now, changes on their way to disk included. */
    public Dossier dossier() {
        return work.now();
    }

    public Assessment assessment() {
        return dossier().assessment();
    }

    public SessionState state() {
        return SessionState.of(pinned.model(), dossier());
    }

    /** As {@link SessionState#mayShowOthers()}. */
    public boolean mayShowOthers() {
        return state().mayShowOthers();
    }

    /**
     * Makes a change. The snapshot has it when this returns; the stage completes when it is on disk. When it cannot be
     * written, the snapshot goes back by this change and the stage fails with the {@link ProblemException} of kind STORE.
     *
     * @param by id of the rater who acts, for the log
     * @throws ProblemException of kind INPUT when the change is not allowed; nothing has changed then
     */
    public CompletionStage<Saved> apply(Change change, String by) {
        return work.apply(change, by);
    }

    /** The change that {@link #undo} takes back, if any. */
    public Optional<Change> undoable() {
        return work.undoable();
    }

    /** The assessment as {@link #undo} leaves it. */
    public Optional<Dossier> afterUndo() {
        return work.afterUndo();
    }

    /** The change that {@link #redo} makes again, if any. */
    public Optional<Change> redoable() {
        return work.redoable();
    }

    /**
     * Takes the last change of this session back, as a change of its own.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public CompletionStage<Saved> undo() {
        return work.undo();
    }

    /**
     * Makes the change again that was taken back last.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public CompletionStage<Saved> redo() {
        return work.redo();
    }

    /**
     * Takes in what somebody else has written to the data file meanwhile. Nothing can be undone then: what was there
     * before is not what it was.
     *
     * @return whether there was something, of this assessment or beside it; fails with a {@link ProblemException} of
     *     kind STORE
     */
    public CompletionStage<Boolean> lookElsewhere() {
        return work.look(elsewhere);
    }

    /** Ends the work; what is on its way still reaches the disk. */
    @Override
    public void close() {
        work.close();
    }
}
