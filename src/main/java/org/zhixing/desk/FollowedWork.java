package org.zhixing.desk;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhixing.store.Elsewhere;
import org.zhixing.work.ProblemException;

/**
 * Work on something that is kept: a snapshot that changes at once, and the data thread that follows it to disk. May be used
 * from any one thread at a time; stages complete on the data thread.
 *
 * @param <S> what is worked on, immutable
 * @param <C> the changes of it, each a value
 */
final class FollowedWork<S, C> {

    /** Writes the difference between two states, in a transaction of its own. */
    interface Saver<S> {
        void save(S before, S after, String by);
    }

    private final BiFunction<C, S, S> rule;
    private final DataThread thread;
    private final Saver<S> saver;

    private final Deque<Step<S, C>> pending = new ArrayDeque<>();
    private final Deque<Step.Act<S, C>> done = new ArrayDeque<>();
    private final Deque<Step.Act<S, C>> undone = new ArrayDeque<>();
    private S committed;
    private S current;
    private boolean closed;

    /** @param rule what a change makes of a state; pure, and throws a ProblemException (INPUT) when it is not allowed */
    FollowedWork(S committed, BiFunction<C, S, S> rule, DataThread thread, Saver<S> saver) {
        this.committed = committed;
        this.current = committed;
        this.rule = rule;
        this.thread = thread;
        this.saver = saver;
    }

    /** Everything as it is now, changes on their way to disk included. */
    synchronized S now() {
        return current;
    }

    /**
     * Makes a change. The snapshot has it when this returns; the stage completes when it is on disk. When it cannot be
     * written, the snapshot goes back by this change and the stage fails with the {@link ProblemException} of kind STORE.
     *
     * @param by id of who acts, for the log
     */
    synchronized CompletionStage<Saved> apply(C change, String by) {
        Step.Act<S, C> act = new Step.Act<>(change, by, current, rule);
        CompletionStage<Saved> saved = submit(new Step<>(act, Step.Way.DO));
        done.push(act);
        undone.clear();
        return saved;
    }

    synchronized Optional<C> undoable() {
        return Optional.ofNullable(done.peek()).map(act -> act.change);
    }

    synchronized Optional<S> afterUndo() {
        return Optional.ofNullable(done.peek()).map(Step.Act::before);
    }

    synchronized Optional<C> redoable() {
        return Optional.ofNullable(undone.peek()).map(act -> act.change);
    }

    /** @throws java.util.NoSuchElementException when there is none */
    synchronized CompletionStage<Saved> undo() {
        Step.Act<S, C> act = done.pop();
        undone.push(act);
        return submit(new Step<>(act, Step.Way.UNDO));
    }

    /** @throws java.util.NoSuchElementException when there is none */
    synchronized CompletionStage<Saved> redo() {
        Step.Act<S, C> act = undone.pop();
        done.push(act);
        return submit(new Step<>(act, Step.Way.REDO));
    }

    /** Ends the work; what is on its way still reaches the disk. */
    synchronized void close() {
        closed = true;
    }

    private CompletionStage<Saved> submit(Step<S, C> step) {
        if (closed) {
            throw new IllegalStateException("the session is closed");
        }
        current = step.on(current, rule);
        pending.add(step);
        thread.run(() -> save(step));
        return step.saved;
    }

    /** On the data thread. */
    private void save(Step<S, C> step) {
        Throwable trouble = null;
        try {
            S before;
            S after;
            synchronized (this) {
                before = committed;
                after = step.on(before, rule);
            }
            saver.save(before, after, step.act.by);
            synchronized (this) {
                committed = after;
                pending.remove(step);
            }
        } catch (RuntimeException | Error e) {
            // Out of memory, too: whoever waits for the step must hear of it, and what is shown must be what is there.
            trouble = e;
            takeBack(step);
        }
        finish(step, trouble);
    }

    private static void finish(Step<?, ?> step, @Nullable Throwable trouble) {
        if (trouble == null) {
            step.saved.complete(new Saved(LocalTime.now(ZoneId.systemDefault())));
        } else {
            step.saved.completeExceptionally(trouble);
        }
    }

    /** The step did not happen: the snapshot is what is on disk and what is still on its way. */
    private synchronized void takeBack(Step<S, C> failed) {
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
        rebuild();
    }

    /**
     * What is kept is another than was known here. On the data thread.
     *
     * @return whether it was taken in; not while something is on its way that was made without knowing it
     */
    private synchronized boolean takeIn(S kept) {
        if (!pending.isEmpty()) {
            return false;
        }
        if (!kept.equals(committed)) {
            committed = kept;
            done.clear();
            undone.clear();
            rebuild();
        }
        return true;
    }

    /**
     * Takes in what somebody else has written meanwhile. Nothing can be undone then: what was there before is not what it
     * was.
     *
     * @param elsewhere what {@code saver} is of
     * @return whether there was something, of this or beside it; fails with a {@link ProblemException} of kind STORE
     */
    CompletionStage<Boolean> look(Elsewhere<S> elsewhere) {
        CompletableFuture<Boolean> looked = new CompletableFuture<>();
        thread.run(() -> {
            try {
                looked.complete(elsewhere.look(this::takeIn));
            } catch (RuntimeException | Error e) {
                looked.completeExceptionally(e);
            }
        });
        return looked;
    }

    private void rebuild() {
        S rebuilt = committed;
        for (Step<S, C> step : pending) {
            try {
                rebuilt = step.on(rebuilt, rule);
            } catch (ProblemException notAnyMore) {
                // It builds on what did not happen; its own turn on the data thread tells so.
                continue;
            }
        }
        current = rebuilt;
    }
}
