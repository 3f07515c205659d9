package org.zhixing.ui.records.wizard;

import org.jspecify.annotations.Nullable;

/** How long work will still take, from how long it took so far: said only once that is worth saying. */
final class TimeLeft {

    private static final double SETTLED_SECONDS = 1.5;
    private static final double LEAST_SHARE = 0.02;

    private TimeLeft() {}

    /**
     * Whole seconds, or null while there is too little to tell.
     *
     * @param seconds since the work began
     * @param share of it that is done, 0 to 1
     */
    static @Nullable Integer seconds(double seconds, double share) {
        if (seconds < SETTLED_SECONDS || share < LEAST_SHARE || share > 1) {
            return null;
        }
        return (int) Math.ceil(seconds * (1 - share) / share);
    }
}
