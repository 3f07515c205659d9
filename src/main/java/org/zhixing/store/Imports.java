package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordTraits;

/** What is remembered of imports: when, which files, how many records, and what the files could tell. */
final class Imports {

    private final Handle handle;
    private final Cells cells;
    private final int set;

    Imports(Handle handle, int set) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.set = set;
    }

    long add(RecordTraits traits, Instant at) {
        return handle.createUpdate("INSERT INTO record_import (set_number, imported_at, added, updated, unchanged,"
                        + " fields, planned_only, mean_satisfaction, recorders)"
                        + " VALUES (:set, :at, 0, 0, 0, :fields, :planned, :mean, :recorders)")
                .bind("set", set)
                .bind("at", at.toString())
                .bind(
                        "fields",
                        traits.known().stream().sorted().map(RecordField::key).collect(Collectors.joining(" ")))
                .bind("planned", traits.plannedOnly())
                .bind("mean", traits.meanSatisfaction())
                .bind("recorders", cells.free(lines(traits.excludedRecorders())))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    long add(long importId, RecordBatch.Part part) {
        RecordBatch.Mended mends = part.mends();
        return handle.createUpdate("INSERT INTO record_file (import_id, name, sheet, sha256, called,"
                        + " mends_name, mends_sheet, row_count, accepted, refused, mended)"
                        + " VALUES (:import, :name, :sheet, :sha256, :called, :mends_name, :mends_sheet, :rows,"
                        + " :accepted, :refused, 0)")
                .bind("import", importId)
                .bind("name", cells.free(part.name()))
                .bind("sheet", cells.free(part.sheet()))
                .bind("sha256", cells.free(part.sha256()))
                .bind("called", cells.free(part.called()))
                .bind("mends_name", cells.free(mends == null ? null : mends.in().file()))
                .bind(
                        "mends_sheet",
                        cells.free(mends == null ? null : mends.in().sheet()))
                .bind("rows", part.rows())
                .bind("accepted", part.records().size())
                .bind("refused", part.refused())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void tell(ImportOutcome outcome) {
        handle.createUpdate("UPDATE record_import SET added = :added, updated = :updated, unchanged = :unchanged"
                        + " WHERE id = :id")
                .bind("added", outcome.added())
                .bind("updated", outcome.updated())
                .bind("unchanged", outcome.unchanged())
                .bind("id", outcome.importId())
                .execute();
    }

    /** Oldest first. */
    List<StoredImport> all() {
        Map<Long, List<StoredImport.StoredFile>> files = new LinkedHashMap<>();
        handle.createQuery("SELECT f.* FROM record_file f JOIN record_import i ON i.id = f.import_id"
                        + " WHERE i.set_number = :set ORDER BY f.id")
                .bind("set", set)
                .map((row, context) -> files.computeIfAbsent(row.getLong("import_id"), id -> new ArrayList<>())
                        .add(new StoredImport.StoredFile(
                                cells.text(row, "name"),
                                cells.text(row, "sheet"),
                                cells.text(row, "sha256"),
                                cells.textOrNull(row, "called"),
                                mends(row),
                                row.getInt("row_count"),
                                row.getInt("accepted"),
                                row.getInt("refused"))))
                .list();
        Map<Long, Integer> present = new LinkedHashMap<>();
        handle.createQuery("SELECT f.import_id, COUNT(*) AS n FROM service_record r JOIN record_file f"
                        + " ON f.id = r.file_id WHERE r.key > :from AND r.key < :to GROUP BY f.import_id")
                .bind("from", new RecordKeys(set).at(0))
                .bind("to", new RecordKeys(set).end())
                .map((row, context) -> present.put(row.getLong("import_id"), row.getInt("n")))
                .list();
        return handle.createQuery("SELECT * FROM record_import WHERE set_number = :set ORDER BY id")
                .bind("set", set)
                .map((row, context) -> new StoredImport(
                        row.getLong("id"),
                        Instant.parse(row.getString("imported_at")),
                        files.getOrDefault(row.getLong("id"), List.of()),
                        row.getInt("added"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        present.getOrDefault(row.getLong("id"), 0)))
                .list();
    }

    /** Rows that the last import of each sheet refused and that did not come again to be mended. */
    int refused() {
        return last().values().stream().mapToInt(f -> f.refused - f.mended).sum();
    }

    /** Notes how many of a sheet's refused rows came again in a table for mending. */
    void mended(SheetKey sheet, int rows) {
        Last file = last().get(sheet);
        if (file != null && rows > 0) {
            handle.createUpdate("UPDATE record_file SET mended = :mended WHERE id = :id")
                    .bind("mended", Math.min(file.refused, file.mended + rows))
                    .bind("id", file.id)
                    .execute();
        }
    }

    private record Last(long id, int refused, int mended) {}

    private Map<SheetKey, Last> last() {
        Map<SheetKey, Last> last = new LinkedHashMap<>();
        handle.createQuery("SELECT f.* FROM record_file f JOIN record_import i ON i.id = f.import_id"
                        + " WHERE i.set_number = :set ORDER BY f.id")
                .bind("set", set)
                .map((row, context) -> {
                    SheetKey sheet = new SheetKey(cells.text(row, "name"), cells.text(row, "sheet"));
                    return last.put(sheet, new Last(row.getLong("id"), row.getInt("refused"), row.getInt("mended")));
                })
                .list();
        return last;
    }

    /**
     * What all imports together could tell: a field is known where any file had it; only where each says so can nothing
     * but planned work be registered; one import of averages is enough to make satisfaction unusable.
     */
    RecordTraits traits() {
        Set<RecordField> known = EnumSet.noneOf(RecordField.class);
        Set<String> recorders = new HashSet<>();
        List<Boolean> planned = new ArrayList<>();
        List<Boolean> mean = new ArrayList<>();
        handle.createQuery("SELECT * FROM record_import WHERE set_number = :set")
                .bind("set", set)
                .map((row, context) -> {
                    Arrays.stream(row.getString("fields").split(" ", -1))
                            .flatMap(key -> RecordField.of(key).stream())
                            .forEach(known::add);
                    cells.text(row, "recorders").lines().forEach(recorders::add);
                    mean.add(row.getBoolean("mean_satisfaction"));
                    return planned.add(row.getBoolean("planned_only"));
                })
                .list();
        return new RecordTraits(
                known,
                !planned.isEmpty() && planned.stream().allMatch(p -> p),
                mean.stream().anyMatch(m -> m),
                recorders);
    }

    private @Nullable SheetKey mends(ResultSet row) throws SQLException {
        String name = cells.textOrNull(row, "mends_name");
        return name == null ? null : new SheetKey(name, cells.text(row, "mends_sheet"));
    }

    private static String lines(Set<String> recorders) {
        return recorders.stream().sorted().collect(Collectors.joining("\n"));
    }
}
