package org.zhixing.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhixing.store.StoredWorkshop;
import org.zhixing.store.StoredWorkshops.Changed;
import org.zhixing.work.BugReport;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Vote;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/**
 * A session that runs. Safe for any number of threads. Steps are done in the order in which they were handed over, each
 * against what the ones before it left; those that wait together are committed together, and none is answered before.
 */
public final class LiveWorkshop implements AutoCloseable {

    /** @param token secret by which the participant is known again; kept only as a hash */
    public record Admission(Participant participant, String token) {}

    /** Writes what steps make of the session, in one transaction; as {@code StoredWorkshops.change}. */
    interface Saver extends BiFunction<StoredWorkshop, Function<StoredWorkshop, Changed>, StoredWorkshop> {}

    private final DataThread thread;
    private final Saver saver;
    private final Runnable whenClosed;
    private final List<Consumer<Workshop>> listeners = new CopyOnWriteArrayList<>();
    /** Guarded by itself; while anything is in it, the data thread has been asked. */
    private final Deque<Waiting> queue = new ArrayDeque<>();

    /** Written by the data thread only. */
    private volatile StoredWorkshop known;

    /** Guarded by the queue. */
    private boolean closed;

    LiveWorkshop(StoredWorkshop known, DataThread thread, Saver saver, Runnable whenClosed) {
        this.known = known;
        this.thread = thread;
        this.saver = saver;
        this.whenClosed = whenClosed;
    }

    /** As committed. */
    public Workshop now() {
        return known.workshop();
    }

    /**
     * Does a step; the stage completes with the session once it is on disk, and fails with the ProblemException (INPUT when
     * not allowed, STORE when not written), in which case nothing has changed. Stages complete on the data thread.
     */
    public CompletionStage<Workshop> apply(WorkshopStep step) {
        return submit(new Waiting(session -> step, ""));
    }

    /**
     * Lets somebody in under a fresh code name.
     *
     * @return fails as {@link #apply} does, with INPUT when the room is full
     */
    public CompletionStage<Admission> admit(Participant.Way way) {
        String id = UUID.randomUUID().toString();
        String token = Tokens.fresh();
        Waiting joining = new Waiting(
                session -> new WorkshopStep.Join(
                        new Participant(id, session.names().next().orElse(""), way)),
                Tokens.hash(token));
        return submit(joining)
                .thenApply(session -> new Admission(session.participant(id).orElseThrow(), token));
    }

    /** Takes a form, as {@link WorkshopStep.HandIn} does; who is not in the session joins by it. */
    CompletionStage<Workshop> handIn(String participant, List<Vote> votes) {
        return submit(new Waiting(
                session -> new WorkshopStep.HandIn(
                        session.participant(participant)
                                .orElseGet(() -> new Participant(
                                        participant, session.names().next().orElse(""), Participant.Way.FORM)),
                        votes),
                ""));
    }

    /** Who holds this token; empty for an unknown one. */
    public Optional<Participant> holder(String token) {
        StoredWorkshop present = known;
        return Optional.ofNullable(present.holders().get(Tokens.hash(token))).flatMap(present.workshop()::participant);
    }

    /**
     * Told after each commit what the session is then, on the data thread, so it must be quick; the returned act ends it.
     */
    public Runnable whenChanged(Consumer<Workshop> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Ends the run: what is on its way still reaches the disk, what comes later is refused. */
    @Override
    public void close() {
        synchronized (queue) {
            if (closed) {
                return;
            }
            closed = true;
        }
        thread.call(() -> known);
        listeners.clear();
        whenClosed.run();
    }

    private CompletionStage<Workshop> submit(Waiting step) {
        synchronized (queue) {
            if (closed) {
                step.fail(Rules.refused("", "problems.workshop.closed"));
                return step.done();
            }
            queue.add(step);
            if (queue.size() == 1) {
                thread.run(this::work);
            }
        }
        return step.done();
    }

    /** On the data thread: all that wait now, in one transaction. */
    private void work() {
        List<Waiting> turn;
        synchronized (queue) {
            turn = List.copyOf(queue);
            queue.clear();
        }
        RuntimeException trouble = null;
        Workshop before = known.workshop();
        try {
            known = saver.apply(known, present -> {
                Sitting sitting = new Sitting(present.workshop(), present.holders());
                for (Waiting step : turn) {
                    sitting = step.on(sitting);
                }
                return new Changed(sitting.workshop(), sitting.holders());
            });
        } catch (RuntimeException e) {
            trouble = e;
        }
        for (Waiting step : turn) {
            step.finish(trouble);
        }
        Workshop after = known.workshop();
        if (!after.equals(before)) {
            listeners.forEach(listener -> tell(listener, after));
        }
    }

    private static void tell(Consumer<Workshop> listener, Workshop now) {
        try {
            listener.accept(now);
        } catch (RuntimeException e) {
            // What a screen does wrong must not keep votes from being written.
            BugReport.write(e);
        }
    }
}
