package org.zhixing.desk;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.ProblemException;

/**
 * Work on one assessment: a snapshot that changes at once, and the data thread that follows it to disk. May be used from
 * any one thread at a time; stages complete on the data thread.
 */
public final class AssessmentSession implements AutoCloseable {

    /** Writes the difference between two states, in a transaction of its own. */
    interface Saver {
        void save(Dossier before, Dossier after, String by);
    }

    private final String id;
    private final PinnedModel pinned;
    private final DataThread thread;
    private final Saver saver;

    private final Deque<Step> pending = new ArrayDeque<>();
    private final Deque<Step.Act> done = new ArrayDeque<>();
    private final Deque<Step.Act> undone = new ArrayDeque<>();
    private Dossier committed;
    private Dossier current;
    private boolean closed;

    AssessmentSession(String id, PinnedModel pinned, Dossier committed, DataThread thread, Saver saver) {
        this.id = id;
        this.pinned = pinned;
        this.committed = committed;
        this.current = committed;
        this.thread = thread;
        this.saver = saver;
    }

    public String id() {
        return id;
    }

    public PinnedModel pinned() {
        return pinned;
    }

    /** Everything as it is now, changes on their way to disk included. */
    public synchronized Dossier dossier() {
        return current;
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
    public synchronized CompletionStage<Saved> apply(Change change, String by) {
        Step.Act act = new Step.Act(change, by, current, pinned.model());
        CompletionStage<Saved> saved = submit(new Step(act, Step.Way.DO));
        done.push(act);
        undone.clear();
        return saved;
    }

    /** The change that {@link #undo} takes back, if any. */
    public synchronized Optional<Change> undoable() {
        return Optional.ofNullable(done.peek()).map(act -> act.change);
    }

    /** The assessment as {@link #undo} leaves it. */
    public synchronized Optional<Dossier> afterUndo() {
        return Optional.ofNullable(done.peek()).map(Step.Act::before);
    }

    /** The change that {@link #redo} makes again, if any. */
    public synchronized Optional<Change> redoable() {
        return Optional.ofNullable(undone.peek()).map(act -> act.change);
    }

    /**
     * Takes the last change of this session back, as a change of its own.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public synchronized CompletionStage<Saved> undo() {
        Step.Act act = done.pop();
        undone.push(act);
        return submit(new Step(act, Step.Way.UNDO));
    }

    /**
     * Makes the change again that was taken back last.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public synchronized CompletionStage<Saved> redo() {
        Step.Act act = undone.pop();
        done.push(act);
        return submit(new Step(act, Step.Way.REDO));
    }

    /** Ends the work; what is on its way still reaches the disk. */
    @Override
    public synchronized void close() {
        closed = true;
    }

    private CompletionStage<Saved> submit(Step step) {
        if (closed) {
            throw new IllegalStateException("the session is closed");
        }
        current = step.on(current, pinned.model());
        pending.add(step);
        thread.run(() -> save(step));
        return step.saved;
    }

    /** On the data thread. */
    private void save(Step step) {
        RuntimeException trouble = null;
        try {
            Dossier before;
            Dossier after;
            synchronized (this) {
                before = committed;
                after = step.on(before, pinned.model());
            }
            saver.save(before, after, step.act.by);
            synchronized (this) {
                committed = after;
                pending.remove(step);
            }
        } catch (RuntimeException e) {
            trouble = e;
            takeBack(step);
        }
        finish(step, trouble);
    }

    private static void finish(Step step, @Nullable RuntimeException trouble) {
        if (trouble == null) {
            step.saved.complete(new Saved(LocalTime.now(ZoneId.systemDefault())));
        } else {
            step.saved.completeExceptionally(trouble);
        }
    }

    /** The step did not happen: the snapshot is what is on disk and what is still on its way. */
    private synchronized void takeBack(Step failed) {
        pending.remove(failed);
        switch (failed.way) {
            case DO, REDO -> {
                boolean wasDone = done.remove(failed.act);
                if (wasDone && failed.way == Step.Way.REDO) {
                    undone.push(failed.act);
                }
                undone.removeIf(act -> failed.way == Step.Way.DO && act == failed.act);
            }
            case UNDO -> {
                if (undone.remove(failed.act)) {
                    done.push(failed.act);
                }
            }
        }
        Dossier rebuilt = committed;
        for (Step step : pending) {
            try {
                rebuilt = step.on(rebuilt, pinned.model());
            } catch (ProblemException notAnyMore) {
                // It builds on what did not happen; its own turn on the data thread tells so.
                continue;
            }
        }
        current = rebuilt;
    }
}
