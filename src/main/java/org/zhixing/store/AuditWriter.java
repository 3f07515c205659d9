package org.zhixing.store;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditCase;
import org.zhixing.audit.CaseFileAudit;
import org.zhixing.audit.CaseSample;
import org.zhixing.audit.PinnedAuditModel;
import org.zhixing.work.PersonalText;

/** Writes an audit: its sample once, later what differs between two states, with a line in its log for each row. */
final class AuditWriter {

    /** From those that refer to others to those that are referred to. */
    private static final List<String> TABLES = List.of(
            "audit_log",
            "audit_act",
            "audit_comment",
            "audit_mark",
            "audit_reading",
            "audit_file",
            "audit_auditor",
            "audit_exclusion",
            "audit_stratum",
            "audit_case");

    private final Handle handle;
    private final Cells cells;
    private final String id;
    private final Instant at;
    private final String by;

    AuditWriter(Handle handle, String id, Instant at, String by) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.id = id;
        this.at = at;
        this.by = by;
    }

    /** Adds an audit as it is; one line in its log. */
    void begin(String assessment, CaseFileAudit audit) {
        model(audit.pinned());
        CaseSample sample = audit.sample();
        handle.createUpdate("INSERT INTO audit (id, assessment_id, number, title, drawn_on, model_sha256, method, seed,"
                        + " size) VALUES (:id, :assessment, (SELECT COALESCE(MAX(number), 0) + 1 FROM audit), :title,"
                        + " :drawn, :sha256, :method, :seed, :size)")
                .bind("id", id)
                .bind("assessment", assessment)
                .bind("title", cells.free(audit.title()))
                .bind("drawn", audit.drawnOn().toString())
                .bind("sha256", audit.pinned().sha256())
                .bind("method", sample.method().name())
                .bind("seed", cells.free(sample.seed()))
                .bind("size", sample.size())
                .execute();
        Sql.run(handle, c -> chain(c).begin(id));
        cases(sample);
        strata(sample);
        exclusions(sample);
        CaseFileAudit blank = new CaseFileAudit(
                audit.id(), audit.title(), audit.drawnOn(), audit.pinned(), sample, List.of(), List.of());
        new RowWriter(handle, id, this::tell).write(AuditTables.differences(blank, audit, false));
        tell("audit", "", "", null, null);
    }

    void write(CaseFileAudit before, CaseFileAudit after) {
        new RowWriter(handle, id, this::tell).write(AuditTables.differences(before, after, true));
    }

    void remove() {
        Sql.run(handle, c -> chain(c).end(id));
        for (String table : TABLES) {
            handle.createUpdate("DELETE FROM " + table + " WHERE audit_id = :id")
                    .bind("id", id)
                    .execute();
        }
        handle.createUpdate("DELETE FROM audit WHERE id = :id").bind("id", id).execute();
    }

    private void model(PinnedAuditModel pinned) {
        handle.createUpdate("INSERT INTO audit_model (sha256, id, version, content)"
                        + " VALUES (:sha256, :id, :version, :content) ON CONFLICT (sha256) DO NOTHING")
                .bind("sha256", pinned.sha256())
                .bind("id", cells.free(pinned.model().id()))
                .bind("version", cells.free(pinned.model().version()))
                .bind("content", cells.free(pinned.text()))
                .execute();
    }

    private void cases(CaseSample sample) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO audit_case (audit_id, code, position, worker, open,"
                + " high_risk, drawn) VALUES (:audit, :code, :position, :worker, :open, :high, :drawn)");
        int position = 0;
        for (CaseSample.DrawnCase one : sample.cases()) {
            position++;
            bind(batch, one.auditCase(), position)
                    .bind("code", cells.exact(one.auditCase().caseId()))
                    .bind("drawn", one.drawn())
                    .add();
        }
        execute(batch);
    }

    private void strata(CaseSample sample) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO audit_stratum (audit_id, position, id, size, allocated,"
                + " drawn) VALUES (:audit, :position, :id, :size, :allocated, :drawn)");
        int position = 0;
        for (CaseSample.Stratum one : sample.strata()) {
            position++;
            batch.bind("audit", id)
                    .bind("position", position)
                    .bind("id", cells.free(one.id()))
                    .bind("size", one.size())
                    .bind("allocated", one.allocated())
                    .bind("drawn", one.drawn())
                    .add();
        }
        execute(batch);
    }

    private void exclusions(CaseSample sample) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO audit_exclusion (audit_id, code, position, worker, open,"
                + " high_risk, reason) VALUES (:audit, :code, :position, :worker, :open, :high, :reason)");
        int position = 0;
        for (CaseSample.Excluded one : sample.excluded()) {
            position++;
            bind(batch, one.auditCase(), position)
                    .bind("code", cells.free(one.auditCase().caseId()))
                    .bind("reason", cells.free(one.reason()))
                    .add();
        }
        execute(batch);
    }

    private PreparedBatch bind(PreparedBatch batch, AuditCase one, int position) {
        return batch.bind("audit", id)
                .bind("position", position)
                .bind("worker", cells.free(one.worker()))
                .bind("open", one.open())
                .bind("high", one.highRisk());
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static LogChain chain(Connection connection) {
        return new LogChain(connection, ChainedLog.AUDITS);
    }

    private void tell(String kind, String place, String rater, @Nullable PersonalText old, @Nullable PersonalText now) {
        handle.createUpdate(
                        "INSERT INTO audit_log (audit_id, changed_at, changed_by, kind, place, old_value, new_value)"
                                + " VALUES (:audit, :at, :by, :kind, :place, :old, :new)")
                .bind("audit", id)
                .bind("at", at.toString())
                .bind("by", cells.free(by))
                .bind("kind", kind)
                .bind("place", cells.free(place))
                .bind("old", cells.free(old))
                .bind("new", cells.free(now))
                .execute();
        Sql.run(handle, c -> chain(c).seal(id));
    }
}
