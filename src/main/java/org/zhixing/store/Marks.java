package org.zhixing.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zhixing.records.RecordContext;

/** Records that were found legitimate. */
final class Marks {

    private final Handle handle;
    private final Cells cells;
    private final int set;

    Marks(Handle handle, int set) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.set = set;
    }

    /** Oldest first. */
    List<LegitimateMark> all() {
        Map<Long, Set<String>> records = new HashMap<>();
        handle.createQuery("SELECT l.* FROM legitimate_record l JOIN legitimate_mark m ON m.id = l.mark_id"
                        + " WHERE m.set_number = :set")
                .bind("set", set)
                .map((row, context) -> records.computeIfAbsent(row.getLong("mark_id"), id -> new HashSet<>())
                        .add(cells.text(row, "record_id")))
                .list();
        return handle.createQuery("SELECT * FROM legitimate_mark WHERE set_number = :set ORDER BY id")
                .bind("set", set)
                .map((row, context) -> new LegitimateMark(
                        row.getLong("id"),
                        new RecordContext.Legitimate(
                                records.getOrDefault(row.getLong("id"), Set.of()),
                                cells.typed(row, "reason"),
                                cells.text(row, "marked_by")),
                        Instant.parse(row.getString("marked_at"))))
                .list();
    }

    long add(RecordContext.Legitimate found, Instant at) {
        long id = handle.createUpdate("INSERT INTO legitimate_mark (set_number, reason, marked_by, marked_at)"
                        + " VALUES (:set, :reason, :by, :at)")
                .bind("set", set)
                .bind("reason", cells.free(found.reason()))
                .bind("by", cells.free(found.by()))
                .bind("at", at.toString())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        if (!found.ids().isEmpty()) {
            PreparedBatch insert =
                    handle.prepareBatch("INSERT INTO legitimate_record (mark_id, record_id) VALUES (:mark, :record)");
            found.ids().stream().sorted().forEach(record -> insert.bind("mark", id)
                    .bind("record", cells.exact(record))
                    .add());
            insert.execute();
        }
        return id;
    }

    void remove(long id) {
        handle.createUpdate("DELETE FROM legitimate_mark WHERE id = :id AND set_number = :set")
                .bind("id", id)
                .bind("set", set)
                .execute();
    }
}
