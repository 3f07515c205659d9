package org.zhixing.store;

import org.jdbi.v3.core.Handle;

/**
 * One thing in the data file that somebody works on while others may write to it.
 *
 * @param <S> its state, immutable
 */
interface Kept<S> {

    /** Key of the problem where somebody else has changed the same. */
    String changedElsewhere();

    /** @throws org.zhixing.work.ProblemException when it is there no more */
    S read(Handle handle);

    /** Whether two ways on from one state cannot stand beside each other. */
    boolean collide(S before, S here, S elsewhere);

    /** Writes what differs, with its lines in the log. */
    void write(Handle handle, S before, S after, String by);
}
