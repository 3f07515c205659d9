package org.zhixing.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Lets nothing be found of people who were taken out of a session: whatever a statement deletes is overwritten, and so is
 * every page that the tables let go; at the end the two tables that know people are dropped and made anew from those who
 * stay, since a page in use may still hold what was once moved to another.
 */
final class WorkshopErasure {

    /** A table stands before those that refer to it. */
    private static final List<String> TABLES = List.of("workshop_participant", "workshop_vote");

    private WorkshopErasure() {}

    /** Does the work so that what it deletes is overwritten instead of only let go. */
    static <T> T overwriting(Store store, Supplier<T> work) {
        store.call(h -> Sql.run(h, c -> RecordRemoval.overwriting(c, true)));
        try {
            return work.get();
        } finally {
            store.call(h -> Sql.run(h, c -> RecordRemoval.overwriting(c, false)));
        }
    }

    /** Within the transaction that took the people out, while deleting overwrites. */
    static void rebuild(Handle handle) {
        Map<String, String> definitions = new LinkedHashMap<>();
        for (String table : TABLES) {
            definitions.put(table, definition(handle, table));
            handle.execute("CREATE TEMP TABLE kept_" + table + " AS SELECT * FROM main." + table);
        }
        for (int i = TABLES.size() - 1; i >= 0; i--) {
            handle.execute("DROP TABLE main." + TABLES.get(i));
        }
        definitions.forEach((table, sql) -> {
            handle.execute(sql);
            handle.execute("INSERT INTO main." + table + " SELECT * FROM temp.kept_" + table);
            handle.execute("DROP TABLE temp.kept_" + table);
        });
    }

    private static String definition(Handle handle, String table) {
        return handle.createQuery("SELECT sql FROM main.sqlite_schema WHERE name = :name")
                .bind("name", table)
                .mapTo(String.class)
                .one();
    }
}
