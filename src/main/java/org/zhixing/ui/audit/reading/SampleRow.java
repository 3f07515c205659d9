package org.zhixing.ui.audit.reading;

import org.jspecify.annotations.Nullable;

/** A line of the list of drawn files. */
sealed interface SampleRow {

    /**
     * Heads the files of a stratum.
     *
     * @param size cases of the population in it
     * @param drawn files of it
     * @param done of these read or lost
     */
    record Head(String stratum, int size, int drawn, int done) implements SampleRow {}

    /**
     * A drawn file as the present auditor may see it.
     *
     * @param mixed whether its stratum has cases of several workers
     * @param score null where there is none or it may not be seen yet
     * @param actNow whether a critical item is at 0 and nobody wrote down what was done
     */
    record File(
            String code,
            String worker,
            boolean mixed,
            State state,
            @Nullable Double score,
            Second second,
            boolean actNow)
            implements SampleRow {}

    enum State {
        WAITING,
        READING,
        DONE,
        /** Read to the end, but too little of it was answered for a score. */
        NO_SCORE,
        LOST,
        OWN
    }

    /** How it stands with a second reading. */
    enum Second {
        NONE,
        WANTED,
        /** Both are finished; the auditors have not talked yet, or not about everything. */
        TO_TALK,
        AGREED
    }
}
