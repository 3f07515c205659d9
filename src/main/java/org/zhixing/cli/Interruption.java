package org.zhixing.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ctrl-C: work that would leave something half-written stops tidily, and the process waits a moment for it. */
final class Interruption {

    private static final long PATIENCE_SECONDS = 5;

    private volatile @Nullable CountDownLatch work;
    private volatile boolean listening;
    private volatile boolean asked;

    /** Whether somebody asked to stop. */
    boolean asked() {
        return asked;
    }

    /** Whether this is a process of its own, which a person may sit before and interrupt. */
    boolean listening() {
        return listening;
    }

    /** Listens to the operating system from now on. */
    void listen() {
        listening = true;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "zhixing-interruption"));
    }

    /** From now until {@link #finish} there is work that looks at {@link #asked} and tidies up after itself. */
    void tidyUp() {
        work = new CountDownLatch(1);
    }

    /** The command is over. */
    void finish() {
        CountDownLatch done = work;
        if (done != null) {
            done.countDown();
        }
    }

    private void stop() {
        asked = true;
        CountDownLatch running = work;
        try {
            if (running != null && !running.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
