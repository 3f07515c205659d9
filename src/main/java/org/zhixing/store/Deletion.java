package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Deletes an assessment for good, with everything that hangs on it alone. In the caller's transaction. */
final class Deletion {

    /** What stood only for the assessment that is gone. Who refers to whom decides the order. */
    private static final List<String> LEFT_ALONE = List.of(
            "DELETE FROM period WHERE id NOT IN (SELECT period_id FROM assessment)",
            "DELETE FROM agency WHERE id NOT IN (SELECT agency_id FROM period)",
            "DELETE FROM model_asks WHERE model_sha256 NOT IN (SELECT model_sha256 FROM assessment)"
                    + " AND model_sha256 NOT IN (SELECT model_sha256 FROM workshop)",
            "DELETE FROM model WHERE sha256 NOT IN (SELECT model_sha256 FROM assessment)"
                    + " AND sha256 NOT IN (SELECT model_sha256 FROM workshop)",
            "DELETE FROM audit_model WHERE sha256 NOT IN (SELECT model_sha256 FROM audit)");

    private static final String OF_SET = "(SELECT number FROM record_set WHERE assessment_id = ?)";

    private final Handle handle;
    private final Connection connection;
    private final String id;

    Deletion(Handle handle, String id) {
        this.handle = handle;
        this.connection = handle.getConnection();
        this.id = id;
    }

    /** @return bytes of the contents that its pieces of evidence named, by their hashes */
    Map<String, Long> run() {
        Cells cells = Cells.of(handle);
        Map<String, Long> contents = new HashMap<>();
        handle.createQuery("SELECT sha256, bytes FROM attachment WHERE assessment_id = :id")
                .bind("id", id)
                .map((row, context) -> Map.entry(cells.text(row, "sha256"), row.getLong("bytes")))
                .forEach(content -> contents.put(content.getKey(), content.getValue()));
        handle.createQuery("SELECT id FROM audit WHERE assessment_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .list()
                .forEach(audit -> new AuditWriter(handle, audit, Instant.now(), "").remove());
        Sql.run(handle, c -> {
            // Which of the tables refers to which matters only when all of it is gone.
            Connections.run(c, "PRAGMA defer_foreign_keys = ON");
            LogGaps.leave(c, id);
            run("DELETE FROM record_file WHERE import_id IN (SELECT id FROM record_import WHERE set_number IN " + OF_SET
                    + ")");
            for (String table : having("set_number")) {
                run("DELETE FROM " + table + " WHERE set_number IN " + OF_SET);
            }
            for (String table : having("assessment_id")) {
                run("DELETE FROM " + table + " WHERE assessment_id = ?");
            }
            run("DELETE FROM assessment WHERE id = ?");
            for (String left : LEFT_ALONE) {
                Connections.run(c, left);
            }
        });
        return contents;
    }

    /** Every table with a column of this name: none that comes later is forgotten. */
    private List<String> having(String column) throws SQLException {
        return FileCheck.texts(
                connection,
                "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
                        + " AND c.name = '" + column + "' ORDER BY t.name");
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        }
    }
}
