package org.zhixing.store;

import java.time.Instant;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.zhixing.audit.CaseFileAudit;

/** An audit that somebody works on. */
record KeptAudit(String id, Function<Handle, CaseFileAudit> reader) implements Kept<CaseFileAudit> {

    @Override
    public String changedElsewhere() {
        return "problems.store.auditChangedElsewhere";
    }

    @Override
    public CaseFileAudit read(Handle handle) {
        return reader.apply(handle);
    }

    @Override
    public boolean collide(CaseFileAudit before, CaseFileAudit here, CaseFileAudit elsewhere) {
        return Difference.collide(
                AuditTables.differences(before, here, false), AuditTables.differences(before, elsewhere, false));
    }

    @Override
    public void write(Handle handle, CaseFileAudit before, CaseFileAudit after, String by) {
        StoredAudits.requireThere(handle, id);
        new AuditWriter(handle, id, Instant.now(), by).write(before, after);
    }
}
