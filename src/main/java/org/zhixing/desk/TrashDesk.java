package org.zhixing.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhixing.store.Store;
import org.zhixing.store.StoredTrash;
import org.zhixing.store.TrashedRow;
import org.zhixing.store.TrashedRow.Kind;

/**
 * The trash of one data file: assessments, audits and workshop sessions that somebody put away. They count nowhere and cannot
 * be opened; nothing leaves by itself. May be used from any thread.
 */
public final class TrashDesk {

    private final DataThread thread;
    private final Supplier<Store> store;
    private final ModelLibrary models;
    private final WorkshopDesk workshops;
    /** Guards itself. */
    private final Set<String> openAudits;

    /** @param store is asked on the data thread only */
    TrashDesk(
            DataThread thread,
            Supplier<Store> store,
            ModelLibrary models,
            WorkshopDesk workshops,
            Set<String> openAudits) {
        this.thread = thread;
        this.store = store;
        this.models = models;
        this.workshops = workshops;
        this.openAudits = openAudits;
    }

    /** What is in it; what was put there last comes first. */
    public List<TrashedRow> list() {
        return onTrash(StoredTrash::list);
    }

    /**
     * Puts something into the trash. Work on an assessment that is open in this program is to be closed before; another
     * program that has it open is refused from then on.
     *
     * @param id of an assessment, an audit or a workshop session
     * @return what it was
     * @throws org.zhixing.work.ProblemException (INPUT) when nothing has this id, it is there already, or it is an audit or a
     *     session that is open
     */
    public Kind put(String id) {
        Kind kind = onTrash(trash -> trash.kindOf(id));
        Runnable put = () -> onTrash(trash -> {
            trash.put(kind, id, Instant.now());
            return kind;
        });
        switch (kind) {
            case ASSESSMENT -> put.run();
            case WORKSHOP -> workshops.whileClosed(id, put);
            case AUDIT -> {
                synchronized (openAudits) {
                    if (openAudits.contains(id)) {
                        throw Rules.refused("", "problems.audit.alreadyOpen");
                    }
                    put.run();
                }
            }
        }
        return kind;
    }

    /**
     * Puts something back, as it was.
     *
     * @return what it is
     * @throws org.zhixing.work.ProblemException (INPUT) when it is not in the trash, or is an audit whose assessment is
     */
    public Kind restore(String id) {
        return onTrash(trash -> {
            Kind kind = trash.kindOf(id);
            trash.restore(kind, id, Instant.now());
            return kind;
        });
    }

    /**
     * Takes something out of the trash for ever, with all that hangs on it. Cannot be undone; copies made before still hold
     * it.
     *
     * @return whether every page of the file was written anew; else that is done at the next opening
     * @throws org.zhixing.work.ProblemException (INPUT) when it is not in the trash
     */
    public boolean delete(String id) {
        return onTrash(trash -> trash.delete(trash.kindOf(id), id, models::read, models::readAudit));
    }

    private <T> T onTrash(Function<StoredTrash, T> work) {
        return thread.call(() -> work.apply(store.get().trash()));
    }
}
