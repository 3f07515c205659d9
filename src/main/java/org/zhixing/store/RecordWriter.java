package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.zhixing.records.NoteFacts;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;
import org.zhixing.work.Progress;

/**
 * Writes the records of one import, within a transaction of the caller's. Plain statements in batches: there may be a
 * million rows.
 */
final class RecordWriter {

    private static final int BATCH = 500;
    private static final int REPORT = 2000;

    private static final String INSERT = "INSERT INTO service_record (key, set_number, file_id, " + RecordColumns.NAMES
            + ") VALUES (" + marks(3 + RecordColumns.COUNT) + ")";
    private static final String UPDATE = "UPDATE service_record SET (" + RecordColumns.NAMES + ") = ("
            + marks(RecordColumns.COUNT) + ") WHERE key = ?";
    private static final String EXISTING =
            "SELECT " + RecordColumns.NAMES + ", key FROM service_record WHERE key > ? AND key < ? ORDER BY key";

    /** The person asked to cancel. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Connection connection;
    private final Cells cells;
    private final RecordKeys keys;
    private final RecordBatch batch;
    private final Progress progress;
    private final RecordColumns columns;

    private final Map<String, ServiceRecord> coming = new LinkedHashMap<>();
    private final Map<Long, ServiceRecord> rewritten = new LinkedHashMap<>();
    private final Map<RecordField, Integer> changed = new EnumMap<>(RecordField.class);
    private final List<ImportOutcome.Update> updates = new ArrayList<>();
    private int updated;
    private int unchanged;
    private long last;
    private boolean notesApart;

    RecordWriter(Handle handle, RecordKeys keys, RecordBatch batch, Progress progress) {
        this.connection = handle.getConnection();
        this.cells = Cells.of(handle);
        this.columns = new RecordColumns(cells);
        this.keys = keys;
        this.batch = batch;
        this.progress = progress;
    }

    /** @param files ids of the batch's parts, in their order */
    ImportOutcome write(long importId, List<Long> files) throws SQLException {
        last = keys.at(0);
        int all = batch.records();
        Set<String> known = new HashSet<>();
        if (hasRecords()) {
            batch.parts().forEach(p -> p.records().forEach(r -> coming.put(r.id(), r)));
            Clusters clusters = clusters();
            compare(clusters, known);
            rewrite();
            insert(files, known, clusters);
        } else {
            insert(files, known, Clusters.FIRST);
        }
        int added = all - known.size();
        return new ImportOutcome(importId, added, updated, unchanged, changed, updates);
    }

    /** Whether there is a note in this import. */
    boolean bringsNotes() {
        return batch.parts().stream().flatMap(p -> p.records().stream()).anyMatch(r -> r.note() != null);
    }

    /** Whether some notes in the set were not compared with some of this import. */
    boolean notesApart() {
        return notesApart;
    }

    private boolean hasRecords() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM service_record WHERE key > ? AND key < ? LIMIT 1")) {
            range(query);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Numbers of clusters that other records have are not given again. */
    private Clusters clusters() throws SQLException {
        Set<Integer> taken = new HashSet<>();
        boolean notes = bringsNotes();
        try (PreparedStatement query = connection.prepareStatement("SELECT id, note_cluster FROM service_record"
                + " WHERE key > ? AND key < ? AND note_length IS NOT NULL")) {
            range(query);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (!coming.containsKey(cells.text(row, 1))) {
                        taken.add(row.getInt(2));
                        notesApart |= notes;
                    }
                }
            }
        }
        boolean clash = coming.values().stream()
                .anyMatch(r -> r.note() != null
                        && r.note().cluster() > 0
                        && taken.contains(r.note().cluster()));
        return clash ? new Clusters(taken.stream().max(Integer::compare).orElse(0)) : Clusters.FIRST;
    }

    private void compare(Clusters clusters, Set<String> known) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(EXISTING)) {
            range(query);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    last = row.getLong(RecordColumns.COUNT + 1);
                    String id = cells.text(row, 1);
                    ServiceRecord later = coming.get(id);
                    if (later != null) {
                        known.add(id);
                        compare(last, columns.read(row), clusters.renumbered(later));
                        report(known.size());
                    }
                }
            }
        }
    }

    private void compare(long key, ServiceRecord old, ServiceRecord later) {
        ServiceRecord now = RecordMerge.of(old, later, batch.traits().known());
        if (now.equals(old)) {
            unchanged++;
            return;
        }
        rewritten.put(key, now);
        List<RecordField> fields = RecordMerge.changes(old, now);
        if (fields.isEmpty()) {
            unchanged++;
            return;
        }
        updated++;
        fields.forEach(field -> changed.merge(field, 1, Integer::sum));
        if (updates.size() < ImportOutcome.SHOWN) {
            updates.add(new ImportOutcome.Update(now.id(), fields));
        }
    }

    private void rewrite() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            int waiting = 0;
            for (Map.Entry<Long, ServiceRecord> one : rewritten.entrySet()) {
                columns.bind(update, 1, one.getValue());
                update.setLong(RecordColumns.COUNT + 1, one.getKey());
                waiting = add(update, waiting);
            }
            finish(update, waiting);
        }
    }

    private void insert(List<Long> files, Set<String> known, Clusters clusters) throws SQLException {
        int done = known.size();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (int i = 0; i < files.size(); i++) {
                for (ServiceRecord record : batch.parts().get(i).records()) {
                    if (known.contains(record.id())) {
                        continue;
                    }
                    insert.setLong(1, ++last);
                    insert.setInt(2, keys.set());
                    insert.setLong(3, files.get(i));
                    columns.bind(insert, 4, clusters.renumbered(record));
                    waiting = add(insert, waiting);
                    report(++done);
                }
            }
            finish(insert, waiting);
        }
    }

    private static int add(PreparedStatement statement, int waiting) throws SQLException {
        statement.addBatch();
        if (waiting + 1 < BATCH) {
            return waiting + 1;
        }
        statement.executeBatch();
        return 0;
    }

    private static void finish(PreparedStatement statement, int waiting) throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
        }
    }

    private void range(PreparedStatement query) throws SQLException {
        query.setLong(1, keys.at(0));
        query.setLong(2, keys.end());
    }

    private void report(int done) {
        if (done % REPORT == 0 && !progress.report(done, batch.records())) {
            throw new Cancelled();
        }
    }

    private static String marks(int count) {
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> "?").collect(Collectors.joining(", "));
    }

    /** @param taken highest number that others have */
    private record Clusters(int taken) {

        static final Clusters FIRST = new Clusters(0);

        ServiceRecord renumbered(ServiceRecord record) {
            NoteFacts note = record.note();
            if (taken == 0 || note == null || note.cluster() == 0) {
                return record;
            }
            return record.with(new NoteFacts(
                    note.length(),
                    note.ownLength(),
                    note.bareLength(),
                    note.crisisWord(),
                    note.similarity(),
                    note.cluster() + taken));
        }
    }
}
