package org.zhixing.textreuse;

/** What work on a block calls now and then, so that it can be cancelled in the middle. */
@FunctionalInterface
interface Pulse {

    /**
     * @param steps how many small steps, of some nanoseconds each, were taken since the last call
     * @throws Cancelled when the work is to end
     */
    void beat(long steps);
}
