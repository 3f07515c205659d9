package org.zhixing.importing;

import java.util.concurrent.atomic.AtomicBoolean;

/** How far reading is, in bytes: written by the thread that reads, looked at by the one that tells the user. */
final class Meter {

    private volatile long done;
    private volatile long total;
    private final AtomicBoolean stopped;

    Meter() {
        this(new AtomicBoolean());
    }

    private Meter(AtomicBoolean stopped) {
        this.stopped = stopped;
    }

    /** For what is read beside the sheet: stops with this one, and counts by itself. */
    Meter beside() {
        return new Meter(stopped);
    }

    void total(long bytes) {
        total = bytes;
    }

    void done(long bytes) {
        done = bytes;
    }

    long total() {
        return total;
    }

    /** Never more than the total: sizes that a file declares may be wrong. */
    long done() {
        return total > 0 ? Math.min(done, total) : done;
    }

    /** Asks the reader to stop at its next bytes. */
    void stop() {
        stopped.set(true);
    }

    boolean stopped() {
        return stopped.get();
    }
}
