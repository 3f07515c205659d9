package org.zhixing.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns a table has, and the statements that change its rows. Bound by the names of the columns.
 *
 * @param owner column with the id of what the rows belong to; the first part of every key
 * @param keys the other columns of the key
 * @param positioned whether rows keep their order in a column {@code position}
 */
record TableShape(String name, String owner, List<String> keys, List<String> values, boolean positioned) {

    TableShape {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    /** Adds a row at the end, or replaces the values of the one of the same key, which keeps its place. */
    String upsert() {
        List<String> columns = new ArrayList<>(key());
        columns.addAll(values);
        String marks = columns.stream().map(c -> ":" + c).collect(Collectors.joining(", "));
        String next =
                ", (SELECT COALESCE(MAX(position), 0) + 1 FROM " + name + " WHERE " + owner + " = :" + owner + ")";
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
        return Stream.concat(Stream.of(owner), keys.stream()).toList();
    }
}
