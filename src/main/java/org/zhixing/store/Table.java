package org.zhixing.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Dossier;

/**
 * One table of an assessment's rows: which columns it has, and which rows a dossier comes to. The assessment's id is the
 * first part of every key and is left out here.
 *
 * @param logged whether a changed row is told in the rating log
 */
record Table(String name, List<String> keys, List<String> values, boolean positioned, boolean logged, RowsOf rowsOf) {

    /** The rows of a dossier in order, by key. */
    interface RowsOf {
        void into(Dossier dossier, Rows rows);
    }

    /** Rows by key, in order. A key that comes twice keeps its last row. */
    static final class Rows {

        private final Map<List<Object>, List<@Nullable Object>> byKey = new LinkedHashMap<>();

        void add(List<Object> key, @Nullable Object... values) {
            List<@Nullable Object> row = new ArrayList<>(values.length);
            for (Object value : values) {
                row.add(value);
            }
            byKey.put(key, row);
        }
    }

    Map<List<Object>, List<@Nullable Object>> rows(Dossier dossier) {
        Rows rows = new Rows();
        rowsOf.into(dossier, rows);
        return rows.byKey;
    }

    /** Adds a row at the end, or replaces the values of the one of the same key, which keeps its place. */
    String upsert() {
        List<String> columns = new ArrayList<>(key());
        columns.addAll(values);
        String marks = columns.stream().map(c -> ":" + c).collect(Collectors.joining(", "));
        String next =
                ", (SELECT COALESCE(MAX(position), 0) + 1 FROM " + name + " WHERE assessment_id = :assessment_id)";
        return "INSERT INTO " + name + " (" + String.join(", ", columns) + (positioned ? ", position" : "")
                + ") VALUES (" + marks + (positioned ? next : "") + ") ON CONFLICT (" + String.join(", ", key())
                + ") DO " + replacement();
    }

    String delete() {
        return "DELETE FROM " + name + " WHERE " + ofKey();
    }

    String move() {
        return "UPDATE " + name + " SET position = :position WHERE " + ofKey();
    }

    private String replacement() {
        return values.isEmpty()
                ? "NOTHING"
                : "UPDATE SET "
                        + values.stream().map(v -> v + " = excluded." + v).collect(Collectors.joining(", "));
    }

    private String ofKey() {
        return key().stream().map(k -> k + " = :" + k).collect(Collectors.joining(" AND "));
    }

    private List<String> key() {
        return Stream.concat(Stream.of("assessment_id"), keys.stream()).toList();
    }
}
