package org.zhixing.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/**
 * The case-file audits of an open store. Every writing method is one committed transaction. Used by one thread at a time, as
 * the store is.
 */
public final class StoredAudits {

    private final Store store;
    private final BiFunction<String, String, PinnedAuditModel> models;

    /** @param models from the text of an audit model and its id to the model */
    StoredAudits(Store store, BiFunction<String, String, PinnedAuditModel> models) {
        this.store = store;
        this.models = models;
    }

    /** The audits of an assessment, newest first. */
    public List<AuditRow> list(String assessment) {
        return store.reading(h -> h.createQuery("SELECT a.*,"
                        + " (SELECT COUNT(*) FROM audit_case c WHERE c.audit_id = a.id) AS population,"
                        + " (SELECT COUNT(*) FROM audit_file f WHERE f.audit_id = a.id) AS drawn,"
                        + " (SELECT COUNT(*) FROM audit_file f WHERE f.audit_id = a.id AND (f.lost IS NOT NULL"
                        + "  OR EXISTS (SELECT 1 FROM audit_reading r WHERE r.audit_id = a.id AND r.code = f.code"
                        + "   AND r.turn = 'FIRST' AND r.finished))) AS finished"
                        + " FROM audit a WHERE a.assessment_id = :assessment AND a.trashed_at IS NULL"
                        + " ORDER BY a.number DESC")
                .bind("assessment", assessment)
                .map((row, context) -> new AuditRow(
                        row.getString("id"),
                        Cells.of(h).typed(row, "title"),
                        LocalDate.parse(row.getString("drawn_on")),
                        Cells.of(h).typed(row, "seed"),
                        row.getInt("population"),
                        row.getInt("drawn"),
                        row.getInt("finished")))
                .list());
    }

    /** The newest audit of an assessment, if there is any. */
    public Optional<CaseFileAudit> newest(String assessment) {
        return store.reading(
                h -> h.createQuery("SELECT id FROM audit WHERE assessment_id = :assessment AND trashed_at IS NULL"
                                + " ORDER BY number DESC LIMIT 1")
                        .bind("assessment", assessment)
                        .mapTo(String.class)
                        .findOne()
                        .map(id -> read(h, id)));
    }

    /** Adds an audit with what was found until now; its sample and its model are never changed afterwards. */
    public void add(String assessment, CaseFileAudit audit) {
        store.inTransaction(h -> {
            Presence.requireAssessment(h, assessment);
            new AuditWriter(h, audit.id(), Instant.now(), "").begin(assessment, audit);
            return audit;
        });
    }

    /** @throws ProblemException of kind INPUT when no audit has this id */
    public CaseFileAudit read(String id) {
        return store.call(h -> {
            requireThere(h, id);
            return read(h, id);
        });
    }

    /** @throws ProblemException of kind INPUT when no audit has this id */
    public String assessmentOf(String id) {
        return store.call(h -> {
            requireThere(h, id);
            return Presence.assessmentOf(h, id);
        });
    }

    /** Keeps an audit that somebody works on. To be made before it is read, so that nothing written in between is missed. */
    public Elsewhere<CaseFileAudit> elsewhere(String id) {
        return new Elsewhere<>(store, new KeptAudit(id, h -> read(h, id)));
    }

    /** What was changed in an audit, oldest line first; {@code rater} of a line is empty. */
    public List<LogEntry> log(String id) {
        return store.reading(h -> h.createQuery("SELECT * FROM audit_log WHERE audit_id = :id ORDER BY seq")
                .bind("id", id)
                .map((row, context) -> new LogEntry(
                        row.getLong("seq"),
                        Instant.parse(row.getString("changed_at")),
                        Cells.of(h).text(row, "changed_by"),
                        row.getString("kind"),
                        Cells.of(h).text(row, "place"),
                        "",
                        Cells.of(h).typedOrNull(row, "old_value"),
                        Cells.of(h).typedOrNull(row, "new_value")))
                .list());
    }

    /**
     * Takes an audit out, log included, and overwrites it. That there was one stays in the rating log of its assessment, with
     * seed and numbers, since a sample drawn anew until it pleases would be no sample.
     */
    public void remove(String id) {
        store.call(h -> Sql.run(h, c -> RecordRemoval.overwriting(c, true)));
        try {
            store.inTransaction(h -> {
                CaseFileAudit gone = read(h, id);
                String told = gone.sample().seed() + " " + gone.sample().population() + " "
                        + gone.files().size();
                new DossierWriter(h, Presence.assessmentOf(h, id), true, Instant.now(), "")
                        .tell("audit", id, "", new PersonalText(told), null);
                new AuditWriter(h, id, Instant.now(), "").remove();
                return id;
            });
            store.call(h -> Sql.run(h, RecordRemoval::emptyLog));
        } finally {
            store.call(h -> Sql.run(h, c -> RecordRemoval.overwriting(c, false)));
        }
    }

    private CaseFileAudit read(Handle handle, String id) {
        try {
            return new AuditReader(handle, id).read(models).orElseThrow(() -> Presence.unknown(Presence.AUDIT, id));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            // Sound pages with a value that no version of the program writes.
            throw Trouble.of("problems.store.damaged", store.file(), e);
        }
    }

    static void requireThere(Handle handle, String id) {
        Presence.require(handle, Presence.AUDIT, id);
        Presence.requireNotTrashed(handle, Presence.ASSESSMENT, Presence.assessmentOf(handle, id));
    }
}
