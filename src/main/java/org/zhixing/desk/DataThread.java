package org.zhixing.desk;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The one thread that touches the store: whatever is handed over first is done first. */
final class DataThread implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "zhixing-data");
        made.setDaemon(true);
        return made;
    });

    /** Does the work in its turn and waits for it; throws what the work throws. */
    <T> T call(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        run(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    /**
     * Does the work in its turn.
     *
     * @throws CancellationException when the desk is closed: whoever still waits for something comes too late
     */
    synchronized void run(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException e) {
            CancellationException late = new CancellationException("the desk is closed");
            late.initCause(e);
            throw late;
        }
    }

    /** Waits until all that was handed over is done. */
    @Override
    public void close() {
        closeWith(() -> {});
    }

    /** The same, with one more piece of work that nothing comes after. */
    void closeWith(Runnable last) {
        synchronized (this) {
            if (!thread.isShutdown()) {
                thread.execute(last);
                thread.shutdown();
            }
        }
        boolean interrupted = false;
        while (!thread.isTerminated()) {
            try {
                thread.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
