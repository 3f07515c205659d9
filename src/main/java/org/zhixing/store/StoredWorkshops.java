package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.model.PinnedModel;
import org.zhixing.work.ProblemException;
import org.zhixing.workshop.Workshop;

/**
 * The workshop sessions of an open store. Every writing method is one committed transaction. Used by one thread at a time,
 * as the store is.
 */
public final class StoredWorkshops {

    private static final Logger LOG = LoggerFactory.getLogger(StoredWorkshops.class);

    private final Store store;
    private final BiFunction<String, String, PinnedModel> models;

    /** @param models from the text of a model and its id to the model */
    StoredWorkshops(Store store, BiFunction<String, String, PinnedModel> models) {
        this.store = store;
        this.models = models;
    }

    /** What steps made of a session. */
    public record Changed(Workshop workshop, Map<String, String> holders) {}

    /** The sessions, newest first. */
    public List<WorkshopRow> list() {
        return store.reading(h -> h.createQuery("SELECT w.id, w.title, w.created_at, w.erased,"
                        + " (SELECT COUNT(*) FROM workshop_vignette v WHERE v.workshop_id = w.id) AS vignettes,"
                        + " (SELECT COUNT(*) FROM workshop_participant p WHERE p.workshop_id = w.id) AS people"
                        + " FROM workshop w WHERE w.trashed_at IS NULL ORDER BY w.created_at DESC, w.id")
                .map((row, context) -> new WorkshopRow(
                        row.getString("id"),
                        Cells.of(h).typed(row, "title"),
                        Instant.parse(row.getString("created_at")),
                        row.getInt("vignettes"),
                        row.getInt("people"),
                        row.getBoolean("erased")))
                .list());
    }

    /** Adds a session that nobody has joined. */
    public void add(Workshop workshop) {
        store.inTransaction(h -> {
            new Additions(h).model(workshop.pinned());
            new WorkshopWriter(h, workshop.id()).begin(workshop, Instant.now());
            return workshop;
        });
    }

    /** @throws ProblemException of kind INPUT when there is no session of this id */
    public StoredWorkshop read(String id) {
        return store.inTransaction(h -> read(h, id));
    }

    /**
     * Changes a session as it is now, even when another process has changed it since it was known, in one transaction. Where
     * the change erases the participants, nothing of them is left in the file or in the copies beside it.
     *
     * @param known as it was read or changed last
     * @param change pure; gets what is known, or what the file holds where that differs
     * @return what is known from now on
     */
    public StoredWorkshop change(StoredWorkshop known, Function<StoredWorkshop, Changed> change) {
        StoredWorkshop now = WorkshopErasure.overwriting(
                store,
                () -> store.inTransaction(h -> {
                    StoredWorkshop present = version(h) == known.version()
                            ? known
                            : read(h, known.workshop().id());
                    Changed changed = change.apply(present);
                    if (!changed.workshop().equals(present.workshop())) {
                        new WorkshopWriter(h, known.workshop().id())
                                .write(present.workshop(), changed.workshop(), changed.holders());
                    }
                    if (changed.workshop().erased() && !present.workshop().erased()) {
                        WorkshopErasure.rebuild(h);
                    }
                    return new StoredWorkshop(changed.workshop(), changed.holders(), version(h));
                }));
        if (now.workshop().erased() && !known.workshop().erased()) {
            emptyLog();
            eraseInBackups(now.workshop().id());
        }
        return now;
    }

    /** Takes a whole session out; nothing of its participants is left. */
    public void remove(String id) {
        WorkshopErasure.overwriting(
                store,
                () -> store.inTransaction(h -> {
                    new WorkshopWriter(h, id).remove();
                    WorkshopErasure.rebuild(h);
                    return id;
                }));
        emptyLog();
        eraseInBackups(id);
    }

    /** The program's own copies of the file in which participants of a session are still found; none is as it should be. */
    public List<Path> backupsHolding(String id) {
        try {
            return new WorkshopBackups(store.file(), id).holding();
        } catch (IOException e) {
            throw Trouble.behind(e, store.file());
        }
    }

    /** A copy that cannot be changed is told by {@link #backupsHolding}; it is no reason to undo what is erased here. */
    private void eraseInBackups(String id) {
        try {
            new WorkshopBackups(store.file(), id).erase();
        } catch (IOException e) {
            LOG.warn("backups not looked through: {}", e.getClass().getSimpleName());
        }
    }

    private void emptyLog() {
        store.call(h -> Sql.run(h, RecordRemoval::emptyLog));
    }

    private StoredWorkshop read(Handle handle, String id) {
        Presence.require(handle, Presence.WORKSHOP, id);
        return new WorkshopReader(handle, id).read(models).orElseThrow(() -> Presence.unknown(Presence.WORKSHOP, id));
    }

    /** Differs once another connection, or another process, has committed. */
    static int version(Handle handle) {
        return handle.createQuery("PRAGMA data_version").mapTo(Integer.class).one();
    }
}
