package org.zhixing.store;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.model.PinnedModel;
import org.zhixing.store.TrashedRow.Kind;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * What was put into the trash: assessments, audits and workshop sessions. It counts nowhere and cannot be opened, and stays
 * until somebody puts it back or deletes it for good. Each method is one committed transaction. Used by one thread at a
 * time, as the store is.
 */
public final class StoredTrash {

    private static final Logger LOG = LoggerFactory.getLogger(StoredTrash.class);

    private final Store store;

    StoredTrash(Store store) {
        this.store = store;
    }

    /** What is in it; what was put there last comes first. */
    public List<TrashedRow> list() {
        return store.reading(h -> new TrashReader(h).all());
    }

    /**
     * What has this id, in the trash or not.
     *
     * @throws ProblemException of kind INPUT when nothing has
     */
    public Kind kindOf(String id) {
        return store.reading(h -> Stream.of(Kind.values())
                .filter(kind -> Presence.isKnown(h, kind.table(), id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at(id, "problems.store.unknownThing"))));
    }

    /**
     * Puts something into the trash, with a line in the rating log of the assessment that it is or belongs to.
     *
     * @throws ProblemException of kind INPUT when it is unknown or there already
     */
    public void put(Kind kind, String id, Instant now) {
        store.inTransaction(h -> {
            Presence.require(h, kind.table(), id);
            tell(h, kind, id, now, null, now.toString());
            return mark(h, kind, id, now);
        });
    }

    /**
     * Puts something back, as it was.
     *
     * @throws ProblemException of kind INPUT when it is not in the trash, or is an audit whose assessment is
     */
    public void restore(Kind kind, String id, Instant now) {
        store.inTransaction(h -> {
            String since = requireTrashed(h, kind, id);
            if (kind == Kind.AUDIT && Presence.isTrashed(h, Presence.ASSESSMENT, Presence.assessmentOf(h, id))) {
                throw new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at(id, "problems.store.assessmentInTrash"));
            }
            mark(h, kind, id, null);
            tell(h, kind, id, now, since, null);
            return id;
        });
    }

    /**
     * Takes something out of the trash for ever, with all that hangs on it; nothing of it stays in the file, and contents of
     * attached files that nothing else names go as well. Cannot be undone. Copies made before still hold it.
     *
     * @param models from the text of a model and its id to the model
     * @param auditModels the same of an audit model
     * @return whether every page of the file was written anew; else that is done at the next opening
     * @throws ProblemException of kind INPUT when it is not in the trash
     */
    public boolean delete(
            Kind kind,
            String id,
            BiFunction<String, String, PinnedModel> models,
            BiFunction<String, String, PinnedAuditModel> auditModels) {
        store.reading(h -> requireTrashed(h, kind, id));
        store.inTransaction(h -> h.execute("INSERT INTO erasure (id) VALUES (1) ON CONFLICT (id) DO NOTHING"));
        List<String> contents =
                switch (kind) {
                    case ASSESSMENT ->
                        WorkshopErasure.overwriting(
                                store,
                                () -> store.inTransaction(
                                        h -> StoredAttachments.goWith(h, new Deletion(h, id).run(), Instant.now())));
                    case AUDIT -> {
                        store.audits(auditModels).remove(id);
                        yield List.of();
                    }
                    case WORKSHOP -> {
                        store.workshops(models).remove(id);
                        yield List.of();
                    }
                };
        store.attachments().letGoAtOnce(contents);
        return sweep();
    }

    /** Goes on with what a program that died left half done. */
    void settle() {
        if (store.call(h -> h.createQuery("SELECT COUNT(*) FROM erasure")
                        .mapTo(Integer.class)
                        .one())
                > 0) {
            store.attachments().letGoRest();
            sweep();
        }
    }

    /** Pages in use may still hold what was once moved to another; only writing all of them anew lets it go. */
    private boolean sweep() {
        try {
            store.call(h -> {
                h.execute("VACUUM");
                h.execute("DELETE FROM erasure");
                return Sql.run(h, RecordRemoval::emptyLog);
            });
            return true;
        } catch (ProblemException noRoomOrBusy) {
            LOG.warn("pages of what was deleted are not all written anew yet");
            return false;
        }
    }

    /** @return since when it is there */
    private static String requireTrashed(Handle handle, Kind kind, String id) {
        return handle.createQuery(
                        "SELECT trashed_at FROM " + kind.table() + " WHERE id = :id AND trashed_at IS NOT NULL")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.INPUT, Problem.at(id, "problems.store.notInTrash")));
    }

    private static Handle mark(Handle handle, Kind kind, String id, @Nullable Instant trashed) {
        handle.createUpdate("UPDATE " + kind.table() + " SET trashed_at = :at WHERE id = :id")
                .bind("at", trashed == null ? null : trashed.toString())
                .bind("id", id)
                .execute();
        return handle;
    }

    /** Sessions have no log. A sample that is put away until another pleases leaves its trace. */
    private static void tell(
            Handle handle, Kind kind, String id, Instant now, @Nullable String before, @Nullable String after) {
        if (kind != Kind.WORKSHOP) {
            String assessment = kind == Kind.ASSESSMENT ? id : Presence.assessmentOf(handle, id);
            new DossierWriter(handle, assessment, true, now, "")
                    .tell("trash", kind == Kind.ASSESSMENT ? "" : id, "", typed(before), typed(after));
        }
    }

    private static @Nullable PersonalText typed(@Nullable String text) {
        return text == null ? null : new PersonalText(text);
    }
}
