package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.zhixing.work.PersonalText;

/** Texts of notes, where an agency keeps them on this computer. */
final class KeptNotes {

    private static final int BATCH = 500;

    private final Connection connection;
    private final Cells cells;
    private final int set;

    KeptNotes(Handle handle, int set) {
        this.connection = handle.getConnection();
        this.cells = Cells.of(handle);
        this.set = set;
    }

    void put(Map<String, PersonalText> notes) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO record_note (set_number, record_id, content) VALUES (?, ?, ?)"
                        + " ON CONFLICT (set_number, record_id) DO UPDATE SET content = excluded.content")) {
            int waiting = 0;
            for (Map.Entry<String, PersonalText> note : notes.entrySet()) {
                insert.setInt(1, set);
                cells.exact(insert, 2, note.getKey());
                cells.free(insert, 3, note.getValue().value());
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            if (waiting % BATCH > 0) {
                insert.executeBatch();
            }
        }
    }

    /** Those of the ids that are kept. */
    Map<String, PersonalText> of(Collection<String> ids) throws SQLException {
        Map<String, PersonalText> notes = new LinkedHashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT content FROM record_note WHERE set_number = ? AND record_id = ?")) {
            for (String id : ids) {
                query.setInt(1, set);
                cells.exact(query, 2, id);
                try (ResultSet row = query.executeQuery()) {
                    if (row.next()) {
                        notes.put(id, new PersonalText(cells.text(row, 1)));
                    }
                }
            }
        }
        return notes;
    }

    /** By record id. */
    Map<String, PersonalText> all() throws SQLException {
        Map<String, PersonalText> notes = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT record_id, content FROM record_note WHERE set_number = ?")) {
            query.setInt(1, set);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    notes.put(cells.text(row, 1), new PersonalText(cells.text(row, 2)));
                }
            }
        }
        return notes;
    }
}
