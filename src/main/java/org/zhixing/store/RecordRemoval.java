package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Takes records out, and everything that hangs on them. */
final class RecordRemoval {

    private static final int BATCH = 500;

    private final Handle handle;
    private final Connection connection;
    private final Cells cells;
    private final RecordKeys keys;

    RecordRemoval(Handle handle, int set) {
        this.handle = handle;
        this.connection = handle.getConnection();
        this.cells = Cells.of(handle);
        this.keys = new RecordKeys(set);
    }

    /** Takes out the records that came first with an import. What it changed in older records stays changed. */
    void ofImport(long importId) throws SQLException {
        Set<String> gone = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM service_record WHERE key > ? AND"
                + " key < ? AND file_id IN (SELECT id FROM record_file WHERE import_id = ?)")) {
            query.setLong(1, keys.at(0));
            query.setLong(2, keys.end());
            query.setLong(3, importId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    gone.add(cells.text(row, 1));
                }
            }
        }
        run(
                "DELETE FROM record_note WHERE set_number = ? AND record_id IN (SELECT r.id FROM service_record r"
                        + " JOIN record_file f ON f.id = r.file_id WHERE r.set_number = ? AND f.import_id = ?)",
                keys.set(),
                keys.set(),
                importId);
        run(
                "DELETE FROM service_record WHERE set_number = ? AND file_id IN (SELECT id FROM record_file"
                        + " WHERE import_id = ?)",
                keys.set(),
                importId);
        new NotePairs(handle, keys.set()).replace(gone::contains, List.of());
        new RowProblems(handle, keys.set()).remove(lastOfTheirName(importId));
        run("DELETE FROM record_file WHERE import_id = ?", importId);
        run("DELETE FROM record_import WHERE id = ?", importId);
        closeGaps();
        forgetThatNotesWereApart();
    }

    /** Takes out all records, imports and problems. Context, marks and own thresholds stay. */
    void ofAll() throws SQLException {
        for (String table : List.of("record_note", "note_pair", "row_problem", "service_record")) {
            run("DELETE FROM " + table + " WHERE set_number = ?", keys.set());
        }
        run(
                "DELETE FROM record_file WHERE import_id IN (SELECT id FROM record_import WHERE set_number = ?)",
                keys.set());
        run("DELETE FROM record_import WHERE set_number = ?", keys.set());
        RecordSets.put(handle, keys.set(), "notes_apart", false);
    }

    /** The import's sheets that no later import brought again. */
    private Set<SheetKey> lastOfTheirName(long importId) {
        Set<SheetKey> sheets = new HashSet<>();
        for (StoredImport one : new Imports(handle, keys.set()).all()) {
            for (StoredImport.StoredFile file : one.files()) {
                if (one.id() == importId) {
                    sheets.add(file.key());
                } else if (one.id() > importId) {
                    sheets.remove(file.key());
                }
            }
        }
        return sheets;
    }

    private void closeGaps() throws SQLException {
        List<Long> present = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT key FROM service_record WHERE key > ? AND key < ? ORDER BY key")) {
            query.setLong(1, keys.at(0));
            query.setLong(2, keys.end());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    present.add(row.getLong(1));
                }
            }
        }
        // From the first on, so that the place it moves to is free already.
        try (PreparedStatement move = connection.prepareStatement("UPDATE service_record SET key = ? WHERE key = ?")) {
            int waiting = 0;
            for (int i = 0; i < present.size(); i++) {
                if (present.get(i) != keys.at(i + 1L)) {
                    move.setLong(1, keys.at(i + 1L));
                    move.setLong(2, present.get(i));
                    move.addBatch();
                    if (++waiting % BATCH == 0) {
                        move.executeBatch();
                    }
                }
            }
            if (waiting % BATCH > 0) {
                move.executeBatch();
            }
        }
    }

    /** What came in one import was compared with one another. */
    private void forgetThatNotesWereApart() {
        int imports = handle.createQuery("SELECT COUNT(DISTINCT f.import_id) FROM record_file f JOIN record_import i"
                        + " ON i.id = f.import_id WHERE i.set_number = :set AND EXISTS (SELECT 1 FROM service_record r"
                        + " WHERE r.set_number = :set AND r.file_id = f.id AND r.note_length IS NOT NULL)")
                .bind("set", keys.set())
                .mapTo(Integer.class)
                .one();
        if (imports <= 1) {
            RecordSets.put(handle, keys.set(), "notes_apart", false);
        }
    }

    private void run(String sql, long... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setLong(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Overwrites what the following statements delete instead of only letting it go. */
    static void overwriting(Connection connection, boolean on) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = " + (on ? "ON" : "OFF"));
        }
    }

    /** Empties the log beside the file, which holds pages as they were. */
    static void emptyLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
