package org.zhixing.store;

import java.time.Instant;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.zhixing.assessment.Dossier;
import org.zhixing.work.ProblemException;

/**
 * Keeps an assessment that somebody works on, and notices what was written to the data file elsewhere meanwhile: by a
 * command, or by another program's window. Like the store itself, for one thread at a time.
 */
public final class Elsewhere {

    private final Store store;
    private final String id;
    private long seen;

    /** To be made before the assessment is read, so that nothing written in between is missed. */
    public Elsewhere(Store store, String id) {
        this.store = store;
        this.id = id;
        this.seen = store.call(Elsewhere::version);
    }

    /**
     * Looks whether somebody else has written to the data file.
     *
     * @param takenIn is given the assessment as it is now, and says whether it was taken in; else it is asked again
     * @return whether something was taken in
     * @throws ProblemException of kind STORE
     */
    public boolean look(Predicate<Dossier> takenIn) {
        return store.reading(h -> {
            long now = version(h);
            if (now == seen || !takenIn.test(Lookups.read(h, id).dossier())) {
                return false;
            }
            seen = now;
            return true;
        });
    }

    /**
     * Writes what differs between two states of the assessment, with its lines in the log.
     *
     * @param by id of the rater who acts
     * @throws ProblemException of kind STORE, and {@code problems.store.changedElsewhere} where somebody else has
     *     changed the same: nothing of theirs is written over, and what they wrote beside it stays as well
     */
    public void save(Dossier before, Dossier after, String by) {
        store.inTransaction(h -> {
            if (version(h) != seen
                    && DossierWriter.collide(before, after, Lookups.read(h, id).dossier())) {
                throw Trouble.of("problems.store.changedElsewhere", store.file(), null);
            }
            new DossierWriter(h, id, true, Instant.now(), by).write(before, after);
            return id;
        });
    }

    /** Another number whenever another connection has written; what this one writes leaves it as it is. */
    private static long version(Handle handle) {
        return handle.createQuery("PRAGMA data_version").mapTo(Long.class).one();
    }
}
