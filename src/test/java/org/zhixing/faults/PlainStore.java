package org.zhixing.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A store as plain SQLite sees it, without a line of the program's. It looks at a copy with all that lies beside the store, so
 * that the program afterwards finds what the kill left.
 */
final class PlainStore implements AutoCloseable {

    private final Connection connection;

    private PlainStore(Connection connection) {
        this.connection = connection;
    }

    /** @param folder is emptied for the copy */
    static PlainStore copyOf(Path store, Path folder) throws IOException, SQLException {
        Folders.fresh(folder);
        Path copy = folder.resolve("copy.db");
        for (String beside : List.of("", "-wal", "-journal")) {
            Path file = store.resolveSibling(store.getFileName() + beside);
            if (Files.exists(file)) {
                Files.copy(file, folder.resolve("copy.db" + beside), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return at(copy);
    }

    static PlainStore at(Path file) throws SQLException {
        return new PlainStore(DriverManager.getConnection("jdbc:sqlite:" + file));
    }

    /** Every page and every reference is right. */
    PlainStore sound() throws SQLException {
        List<String> pages = texts("PRAGMA integrity_check");
        Failure.unless(pages.equals(List.of("ok")), "integrity: " + pages);
        List<String> references = texts("PRAGMA foreign_key_check");
        Failure.unless(references.isEmpty(), "references: " + references);
        return this;
    }

    int version() throws SQLException {
        return (int) number("PRAGMA user_version");
    }

    long count(String table) throws SQLException {
        return number("SELECT COUNT(*) FROM " + table);
    }

    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    List<String> texts(String query) throws SQLException {
        return rows(query).stream().map(row -> row.get(0)).toList();
    }

    /** Each row with its columns as text, absent ones as {@code null}. */
    List<List<String>> rows(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> one = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    one.add(String.valueOf(row.getString(i)));
                }
                rows.add(one);
            }
        }
        return rows;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> tables() throws SQLException {
        return texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    }

    List<String> columns(String table) throws SQLException {
        return texts("SELECT name FROM pragma_table_info('" + table + "')");
    }

    /** All that these columns of these tables hold: equal where nothing differs. */
    Map<String, List<String>> content(Map<String, List<String>> columns) throws SQLException {
        Map<String, List<String>> content = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> table : columns.entrySet()) {
            content.put(
                    table.getKey(),
                    rows("SELECT " + String.join(", ", table.getValue()) + " FROM " + table.getKey()).stream()
                            .map(row -> String.join("\u001f", row))
                            .sorted()
                            .toList());
        }
        return content;
    }

    /** All that the store holds. */
    Map<String, List<String>> content() throws SQLException {
        return content(columns());
    }

    /** Every text in any column of any table, and how the tables are made; each once. */
    Set<String> texts() throws SQLException {
        Set<String> texts = new TreeSet<>(texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"));
        for (String table : tables()) {
            for (String column : columns(table)) {
                texts.addAll(texts(
                        "SELECT DISTINCT " + column + " FROM " + table + " WHERE typeof(" + column + ") = 'text'"));
            }
        }
        return texts;
    }

    Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String table : tables()) {
            columns.put(table, new ArrayList<>(columns(table)));
        }
        return columns;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
