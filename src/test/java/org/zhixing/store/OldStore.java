package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Makes stores as earlier versions of the program left them: what the tables of then hold of a store of today. */
final class OldStore {

    private OldStore() {}

    /** Makes a store of an earlier version with one assessment, which says nothing that the version could not hold. */
    static void of(int version, Path file, Store.Addition added) {
        Path today = file.resolveSibling("today.db");
        try (Store store = Store.open(today)) {
            store.add(List.of(added));
        }
        try {
            new Migrations(Migrations.shipped().scripts().subList(0, version)).create(file);
            try (Connection connection = Connections.building(file)) {
                Connections.run(connection, "PRAGMA foreign_keys = OFF");
                Connections.run(connection, "ATTACH '" + today + "' AS today");
                for (String table : texts(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
                    String columns =
                            String.join(", ", texts(connection, "SELECT name FROM pragma_table_info('" + table + "')"));
                    Connections.run(
                            connection,
                            "INSERT OR REPLACE INTO " + table + " (" + columns + ") SELECT " + columns + " FROM today."
                                    + table);
                }
            }
            Files.delete(today);
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
