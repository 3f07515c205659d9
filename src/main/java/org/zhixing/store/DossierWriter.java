package org.zhixing.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Dossier;
import org.zhixing.work.PersonalText;

/** Writes what differs between two states of an assessment, and tells it in the rating log. */
final class DossierWriter {

    private static final String LOG = "INSERT INTO rating_log (assessment_id, changed_at, changed_by, kind, place,"
            + " rater_id, old_value, new_value) VALUES (:assessment_id, :changed_at, :changed_by, :kind, :place,"
            + " :rater_id, :old_value, :new_value)";

    private final Handle handle;
    private final String assessment;
    private final boolean log;
    private final Instant at;
    private final String by;

    /** @param log whether each row is told; a whole assessment coming in is one line of its own */
    DossierWriter(Handle handle, String assessment, boolean log, Instant at, String by) {
        this.handle = handle;
        this.assessment = assessment;
        this.log = log;
        this.at = at;
        this.by = by;
    }

    void write(Dossier before, Dossier after) {
        List<Difference> differences = Tables.ALL.stream()
                .map(table -> Difference.between(table, before, after))
                .toList();
        // Rows that others point to are written first and deleted last.
        for (int i = differences.size() - 1; i >= 0; i--) {
            remove(differences.get(i));
        }
        differences.forEach(this::put);
    }

    void tell(String kind, String place, String rater, @Nullable PersonalText old, @Nullable PersonalText now) {
        handle.createUpdate(LOG)
                .bind("assessment_id", assessment)
                .bind("changed_at", at.toString())
                .bind("changed_by", by)
                .bind("kind", kind)
                .bind("place", place)
                .bind("rater_id", rater)
                .bindByType("old_value", old, PersonalText.class)
                .bindByType("new_value", now, PersonalText.class)
                .execute();
    }

    private void remove(Difference difference) {
        Table table = difference.table();
        difference.removed().forEach((key, row) -> {
            bound(table.delete(), table, key).execute();
            tellRow(table, key, row, null);
        });
    }

    private void put(Difference difference) {
        Table table = difference.table();
        difference.put().forEach((key, row) -> {
            Update update = bound(table.upsert(), table, key);
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                update.bindByType(table.values().get(i), value, value == null ? String.class : value.getClass());
            }
            update.execute();
            tellRow(table, key, difference.before().get(key), row);
        });
        if (table.positioned() && difference.moved()) {
            int position = 0;
            for (List<Object> key : difference.after().keySet()) {
                position++;
                bound(table.move(), table, key).bind("position", position).execute();
            }
        }
    }

    private Update bound(String sql, Table table, List<Object> key) {
        Update update = handle.createUpdate(sql).bind("assessment_id", assessment);
        for (int i = 0; i < key.size(); i++) {
            update.bind(table.keys().get(i), key.get(i));
        }
        return update;
    }

    private void tellRow(
            Table table, List<Object> key, @Nullable List<@Nullable Object> old, @Nullable List<@Nullable Object> now) {
        if (!log || !table.logged()) {
            return;
        }
        String rater = "";
        List<String> place = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            if (table.keys().get(i).equals("rater_id")) {
                rater = key.get(i).toString();
            } else {
                place.add(key.get(i).toString());
            }
        }
        tell(table.name(), String.join("×", place), rater, told(old), told(now));
    }

    /** A row as the log tells it: its values in the order of the columns, absent ones left out. */
    private static @Nullable PersonalText told(@Nullable List<@Nullable Object> row) {
        if (row == null) {
            return null;
        }
        return new PersonalText(row.stream()
                .filter(Objects::nonNull)
                .map(value -> value instanceof PersonalText text ? text.value() : String.valueOf(value))
                .collect(Collectors.joining(" ")));
    }

    /** @param moved whether the rows kept are in another order than the table has them by itself */
    private record Difference(
            Table table,
            Map<List<Object>, List<@Nullable Object>> before,
            Map<List<Object>, List<@Nullable Object>> after,
            Map<List<Object>, List<@Nullable Object>> removed,
            Map<List<Object>, List<@Nullable Object>> put,
            boolean moved) {

        static Difference between(Table table, Dossier from, Dossier to) {
            Map<List<Object>, List<@Nullable Object>> before = table.rows(from);
            Map<List<Object>, List<@Nullable Object>> after = table.rows(to);
            Map<List<Object>, List<@Nullable Object>> removed = new java.util.LinkedHashMap<>(before);
            removed.keySet().removeAll(after.keySet());
            Map<List<Object>, List<@Nullable Object>> put = new java.util.LinkedHashMap<>(after);
            put.entrySet().removeIf(e -> e.getValue().equals(before.get(e.getKey())));
            List<List<Object>> natural = new ArrayList<>(before.keySet());
            natural.removeIf(key -> !after.containsKey(key));
            after.keySet().stream().filter(key -> !before.containsKey(key)).forEach(natural::add);
            boolean moved = !natural.equals(List.copyOf(after.keySet()));
            return new Difference(table, before, after, removed, put, moved);
        }
    }
}
