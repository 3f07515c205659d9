package org.zhixing.work;

/** How long work tells how far it is, and asks whether to go on. Called from the thread that works. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, total) -> true;

    /**
     * @param done units finished, from 0
     * @param total units in all; 0 when not known
     * @return false when the person asked to cancel: the work then stops and leaves nothing half-written
     */
    boolean report(long done, long total);
}
