package org.zhixing.desk;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** A step that waits for its turn, and what became of it. Its turn comes on the data thread. */
final class Waiting {

    private final Function<Workshop, WorkshopStep> step;
    /** Of the secret of whoever joins by this step; empty for all other steps. */
    private final String hash;

    private final CompletableFuture<Workshop> done = new CompletableFuture<>();
    private @Nullable RuntimeException refusal;
    private @Nullable Workshop result;

    Waiting(Function<Workshop, WorkshopStep> step, String hash) {
        this.step = step;
        this.hash = hash;
    }

    /** The session after this step, or the same when it is refused. */
    Sitting on(Sitting before) {
        try {
            WorkshopStep made = step.apply(before.workshop());
            Workshop after = made.applyTo(before.workshop());
            result = after;
            String joined =
                    made instanceof WorkshopStep.Join join ? join.participant().id() : "";
            return before.with(after, hash, joined);
        } catch (RuntimeException e) {
            // Of this step only, whatever it is: those that wait with it are other people's.
            refusal = e;
            return before;
        }
    }

    CompletableFuture<Workshop> done() {
        return done;
    }

    /** @param trouble what kept the steps that were allowed from being written; null when they were */
    void finish(@Nullable RuntimeException trouble) {
        RuntimeException failure = refusal == null ? trouble : refusal;
        if (failure != null) {
            done.completeExceptionally(failure);
        } else if (result != null) {
            done.complete(result);
        } else {
            done.completeExceptionally(new IllegalStateException("the step had no turn"));
        }
    }

    void fail(RuntimeException why) {
        done.completeExceptionally(why);
    }
}
