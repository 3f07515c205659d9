package org.zhixing.secrets;

/**
 * How much work Argon2id (RFC 9106) does for one try. It is kept with each lock, so that it can be raised for new locks
 * while the old ones still open.
 *
 * @param memoryKib memory for one try, in KiB
 * @param passes how often the memory is gone over
 * @param lanes how many parts of it could be filled side by side
 */
record Hardness(int memoryKib, int passes, int lanes) {

    /** 46 MiB and three passes: about half a second on an old office laptop, and room for it in a heap of 128 MB. */
    static final Hardness USUAL = new Hardness(46 * 1024, 3, 1);

    private static final int LEAST_KIB_PER_LANE = 8;
    /** More does not fit beside the rest into the program's memory. */
    private static final int MOST_KIB = 256 * 1024;
    /** All passes together: fifteen times the usual work, some seconds. */
    private static final long MOST_WORK_KIB = 2L * 1024 * 1024;

    private static final int MOST_LANES = 16;

    /** Whether Argon2id allows it and a computer can be asked to do it: a forged lock is not to eat all memory. */
    boolean isBearable() {
        return lanes >= 1
                && lanes <= MOST_LANES
                && passes >= 1
                && memoryKib >= LEAST_KIB_PER_LANE * lanes
                && memoryKib <= MOST_KIB
                && (long) memoryKib * passes <= MOST_WORK_KIB;
    }
}
