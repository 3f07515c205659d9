package org.zhixing.documents;

import java.nio.file.Path;
import org.zhixing.audit.AuditModel;
import org.zhixing.audit.PinnedAuditModel;

/** The case-file audit as shipped, for tests. */
public final class ShippedAuditModel {

    public static final Path FILE = Path.of("assessment-models/case-file-audit/model.json");

    private ShippedAuditModel() {}

    public static AuditModel read() {
        return pinned().model();
    }

    public static PinnedAuditModel pinned() {
        return AuditModelReader.read(TextFile.read(FILE), FILE.toString());
    }
}
