package org.zhixing.desk;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.zhixing.workshop.Participant;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** A session that runs. Safe for any number of threads; every step is one committed transaction in its turn. */
public final class LiveWorkshop implements AutoCloseable {

    /** @param token secret by which the participant is known again; kept only as a hash */
    public record Admission(Participant participant, String token) {}

    LiveWorkshop() {}

    /** As committed. */
    public Workshop now() {
        throw new UnsupportedOperationException();
    }

    /**
     * Does a step; the stage completes with the session once it is on disk, and fails with the ProblemException (INPUT when
     * not allowed, STORE when not written), in which case nothing has changed.
     */
    public CompletionStage<Workshop> apply(WorkshopStep step) {
        throw new UnsupportedOperationException();
    }

    /** Lets somebody in under a fresh code name. */
    public CompletionStage<Admission> admit(Participant.Way way) {
        throw new UnsupportedOperationException();
    }

    /** Who holds this token; empty for an unknown one. */
    public Optional<Participant> holder(String token) {
        throw new UnsupportedOperationException();
    }

    /** Told after each committed step, on the data thread, so it must be quick; the returned act ends it. */
    public Runnable whenChanged(Consumer<Workshop> listener) {
        throw new UnsupportedOperationException();
    }

    /** Ends the run; everything acknowledged is on disk. */
    @Override
    public void close() {}
}
