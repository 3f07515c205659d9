package org.zhixing.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: work that asks stops tidily, and the process waits a moment for it. */
final class Interruption {

    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch finished = new CountDownLatch(1);
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

    /** Listens to the operating system until {@link #finish}. */
    void listen() {
        listening = true;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "zhixing-interruption"));
    }

    /** The work is done; nobody needs to wait any more. */
    void finish() {
        finished.countDown();
    }

    private void stop() {
        asked = true;
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
