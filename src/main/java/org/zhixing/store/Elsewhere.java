package org.zhixing.store;

import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.zhixing.assessment.Dossier;
import org.zhixing.work.ProblemException;

/**
 * Keeps something that somebody works on, and notices what was written to the data file elsewhere meanwhile: by a
 * command, or by another program's window. Like the store itself, for one thread at a time.
 *
 * @param <S> its state, immutable
 */
public final class Elsewhere<S> {

    private final Store store;
    private final Kept<S> kept;
    private long seen;

    Elsewhere(Store store, Kept<S> kept) {
        this.store = store;
        this.kept = kept;
        this.seen = store.call(Elsewhere::version);
    }

    /** To be made before the assessment is read, so that nothing written in between is missed. */
    public static Elsewhere<Dossier> ofAssessment(Store store, String id) {
        return new Elsewhere<>(store, new KeptDossier(id));
    }

    /**
     * Looks whether somebody else has written to the data file.
     *
     * @param takenIn is given the state as it is now, and says whether it was taken in; else it is asked again
     * @return whether something was taken in
     * @throws ProblemException of kind STORE
     */
    public boolean look(Predicate<S> takenIn) {
        return store.reading(h -> {
            long now = version(h);
            if (now == seen || !takenIn.test(kept.read(h))) {
                return false;
            }
            seen = now;
            return true;
        });
    }

    /**
     * Writes what differs between two states, with its lines in the log.
     *
     * @param by id of who acts; empty where nobody in particular does
     * @throws ProblemException of kind STORE where it cannot be written, or somebody else has changed the same: nothing
     *     of theirs is written over, and what they wrote beside it stays as well
     */
    public void save(S before, S after, String by) {
        store.inTransaction(h -> {
            if (version(h) != seen && kept.collide(before, after, kept.read(h))) {
                throw Trouble.of(kept.changedElsewhere(), store.file(), null);
            }
            kept.write(h, before, after, by);
            return after;
        });
    }

    /** Another number whenever another connection has written; what this one writes leaves it as it is. */
    private static long version(Handle handle) {
        return handle.createQuery("PRAGMA data_version").mapTo(Long.class).one();
    }
}
