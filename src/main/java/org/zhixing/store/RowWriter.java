package org.zhixing.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.PersonalText;

/** Writes what differs between two states of the rows that belong to one owner, and tells it. */
final class RowWriter {

    /** Where each changed row is told. */
    interface Log {
        void tell(String kind, String place, String rater, @Nullable PersonalText old, @Nullable PersonalText now);
    }

    private final Handle handle;
    private final Cells cells;
    private final String owner;
    private final Log log;

    /** @param owner the id of what the rows belong to */
    RowWriter(Handle handle, String owner, Log log) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.owner = owner;
        this.log = log;
    }

    /** @param differences tables that others point to come first */
    void write(List<Difference> differences) {
        // Rows that others point to are written first and deleted last.
        for (int i = differences.size() - 1; i >= 0; i--) {
            remove(differences.get(i));
        }
        differences.forEach(this::put);
    }

    private void remove(Difference difference) {
        TableShape table = difference.table();
        difference.removed().forEach((key, row) -> {
            bound(table.delete(), table, key).execute();
            tellRow(difference, key, row, null);
        });
    }

    private void put(Difference difference) {
        TableShape table = difference.table();
        difference.put().forEach((key, row) -> {
            Update update = bound(table.upsert(), table, key);
            for (int i = 0; i < row.size(); i++) {
                bind(update, table, table.values().get(i), row.get(i));
            }
            update.execute();
            tellRow(difference, key, difference.before().get(key), row);
        });
        if (table.positioned() && difference.moved()) {
            int position = 0;
            for (List<Object> key : difference.after().keySet()) {
                position++;
                bound(table.move(), table, key).bind("position", position).execute();
            }
        }
    }

    private Update bound(String sql, TableShape table, List<Object> key) {
        Update update = handle.createUpdate(sql).bind(table.owner(), owner);
        for (int i = 0; i < key.size(); i++) {
            bind(update, table, table.keys().get(i), key.get(i));
        }
        return update;
    }

    private void bind(Update update, TableShape table, String column, @Nullable Object value) {
        SealedColumns.Kind kind = SealedColumns.of(table.name(), column);
        if (kind == SealedColumns.Kind.PLAIN) {
            update.bindByType(column, value, value == null ? String.class : value.getClass());
        } else {
            update.bind(column, cells.of(kind, value == null ? null : text(value)));
        }
    }

    private static String text(Object value) {
        return value instanceof PersonalText text ? text.value() : value.toString();
    }

    private void tellRow(
            Difference difference,
            List<Object> key,
            @Nullable List<@Nullable Object> old,
            @Nullable List<@Nullable Object> now) {
        if (!difference.logged()) {
            return;
        }
        TableShape table = difference.table();
        String rater = "";
        List<String> place = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            if (table.keys().get(i).equals("rater_id")) {
                rater = key.get(i).toString();
            } else {
                place.add(key.get(i).toString());
            }
        }
        log.tell(table.name(), String.join("×", place), rater, told(old), told(now));
    }

    /** A row as the log tells it: its values in the order of the columns, absent ones left out. */
    private static @Nullable PersonalText told(@Nullable List<@Nullable Object> row) {
        if (row == null) {
            return null;
        }
        return new PersonalText(
                row.stream().filter(Objects::nonNull).map(RowWriter::text).collect(Collectors.joining(" ")));
    }
}
