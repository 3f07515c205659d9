package org.zhixing.store;

import org.zhixing.work.Progress;

/** Tells now and then how many rows of a long work are done, and stops it when nobody wants it any more. */
final class Pace {

    private static final int EVERY = 500;

    private final Progress progress;
    private final long total;
    private long done;

    Pace(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
        tell();
    }

    /**
     * One more is done.
     *
     * @throws Stopped when the work is to end without an outcome
     */
    void row() {
        if (++done % EVERY == 0) {
            tell();
        }
    }

    private void tell() {
        if (!progress.report(done, total)) {
            throw new Stopped();
        }
    }

    /** The person asked to stop. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped", null, false, false);
        }
    }
}
