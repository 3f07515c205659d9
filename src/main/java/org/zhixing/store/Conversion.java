package org.zhixing.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.secrets.DamagedSecretException;
import org.zhixing.work.Progress;

/**
 * A store written anew with its cells sealed, or plain again. The new file is built beside the old one from nothing, so that
 * no page of it has ever held a plain cell of a sealed store, and takes its place in one step when every cell of it was
 * read back.
 *
 * @param lock of the new file; null for a plain one
 */
record Conversion(Path file, Cells from, Cells to, @Nullable StoreLock lock) {

    /** Made anew: the lock, and what chains the lines of the logs. */
    private static final String MADE_ANEW = "'protection', 'log_head'";

    private static final String CHAINED = "chain";
    private static final int BATCH = 500;

    /**
     * Nobody else may have the store open.
     *
     * @param progress in rows, each counted twice: written, and read back
     * @return false when it was stopped; the file is then as it was
     * @throws org.zhixing.work.ProblemException STORE when it cannot be done; the file is then as it was
     */
    boolean run(Progress progress) {
        try (NewFile built = NewFile.beside(file)) {
            try (Connection source = Connections.building(file)) {
                // All of it lies in the file itself now, and nobody writes until it is replaced.
                Connections.run(source, "BEGIN EXCLUSIVE");
                requireWholeLogs(source);
                into(built.path(), source, new Pace(progress, 2 * rows(source)));
                Connections.run(source, "ROLLBACK");
            }
            NewFile.dropJournals(file);
            built.moveTo(file);
            return true;
        } catch (Pace.Stopped stopped) {
            return false;
        } catch (SQLException e) {
            throw Trouble.behind(e, file);
        } catch (IOException e) {
            throw Trouble.behind(e, file);
        } catch (DamagedSecretException e) {
            throw Trouble.of("problems.store.cellDamaged", file, e);
        }
    }

    /** @param target an empty file that nobody else knows */
    private void into(Path target, Connection source, Pace pace) throws SQLException {
        try (Connection made = Connections.building(target)) {
            Connections.run(made, "PRAGMA foreign_keys = OFF");
            made.setAutoCommit(false);
            for (String table : schema(source, "type = 'table'")) {
                Connections.run(made, table);
            }
            List<String> tables = tables(source);
            for (String table : tables) {
                copy(source, made, table, pace);
            }
            if (lock != null) {
                lock.putInto(made);
            }
            LogChain.rebuild(made);
            for (String other : schema(source, "type <> 'table'")) {
                Connections.run(made, other);
            }
            for (String number : List.of("application_id", "user_version")) {
                Connections.run(made, "PRAGMA " + number + " = " + number(source, "PRAGMA " + number));
            }
            made.commit();
            made.setAutoCommit(true);
            for (String table : tables) {
                requireSame(source, made, table, pace);
            }
            if (!FileCheck.tables(made).equals(FileCheck.tables(source))
                    || Migrations.hasDanglingRows(made)
                    || LogChain.verify(made).isPresent()
                    || !FileCheck.isSound(made)) {
                throw notWhole();
            }
        }
    }

    private void copy(Connection source, Connection made, String table, Pace pace) throws SQLException {
        List<String> columns = columns(source, table);
        try (PreparedStatement query = source.prepareStatement(all(table, columns));
                ResultSet row = query.executeQuery();
                PreparedStatement insert = made.prepareStatement("INSERT INTO " + table + " ("
                        + String.join(", ", columns) + ") VALUES ("
                        + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")")) {
            int waiting = 0;
            while (row.next()) {
                for (int i = 1; i <= columns.size(); i++) {
                    SealedColumns.Kind kind = SealedColumns.of(table, columns.get(i - 1));
                    insert.setObject(i, converted(kind, row.getObject(i)));
                }
                insert.addBatch();
                pace.row();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            if (waiting % BATCH > 0) {
                insert.executeBatch();
            }
        }
    }

    private @Nullable Object converted(SealedColumns.Kind kind, @Nullable Object cell) {
        if (cell == null || kind == SealedColumns.Kind.PLAIN) {
            return cell;
        }
        return kind == SealedColumns.Kind.BYTES
                ? to.storedBytes(from.openedBytes(cell))
                : to.stored(kind, from.opened(cell));
    }

    private void requireSame(Connection source, Connection made, String table, Pace pace) throws SQLException {
        List<String> columns = columns(source, table);
        try (PreparedStatement before = source.prepareStatement(all(table, columns));
                PreparedStatement after = made.prepareStatement(all(table, columns));
                ResultSet old = before.executeQuery();
                ResultSet now = after.executeQuery()) {
            boolean same = sortedByKey(source, table)
                    ? rows(old, table, columns, from, pace).equals(rows(now, table, columns, to, pace))
                    : sameInOrder(old, now, table, columns, pace);
            if (!same) {
                throw notWhole();
            }
        }
    }

    private boolean sameInOrder(ResultSet old, ResultSet now, String table, List<String> columns, Pace pace)
            throws SQLException {
        while (old.next()) {
            if (!now.next() || !row(old, table, columns, from).equals(row(now, table, columns, to))) {
                return false;
            }
            pace.row();
        }
        return !now.next();
    }

    /** Sealed ids are sorted otherwise, so that only the rows altogether can be compared. */
    private static boolean sortedByKey(Connection source, String table) throws SQLException {
        return !FileCheck.texts(
                        source,
                        "SELECT sql FROM sqlite_schema WHERE name = '" + table + "' AND sql LIKE '%WITHOUT ROWID%'")
                .isEmpty();
    }

    private static Map<List<Object>, Integer> rows(
            ResultSet all, String table, List<String> columns, Cells cells, Pace pace) throws SQLException {
        Map<List<Object>, Integer> rows = new HashMap<>();
        while (all.next()) {
            rows.merge(row(all, table, columns, cells), 1, Integer::sum);
            pace.row();
        }
        return rows;
    }

    /** A row as a plain store has it. */
    private static List<Object> row(ResultSet from, String table, List<String> columns, Cells cells)
            throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            row.add(plain(SealedColumns.of(table, columns.get(i - 1)), from.getObject(i), cells));
        }
        return row;
    }

    private static Object plain(SealedColumns.Kind kind, @Nullable Object cell, Cells cells) {
        if (cell == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case PLAIN -> cell instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : cell;
            case BYTES -> HexFormat.of().formatHex(cells.openedBytes(cell));
            case EXACT, FREE -> cells.opened(cell);
        };
    }

    /** What is chained anew would hide for ever that a line of before does not fit. */
    private void requireWholeLogs(Connection source) throws SQLException {
        if (LogChain.verify(source).isPresent()) {
            throw Trouble.of("problems.store.logBroken", file, null);
        }
    }

    private RuntimeException notWhole() {
        return Trouble.of("problems.store.conversionNotWhole", file, null);
    }

    private static long rows(Connection source) throws SQLException {
        long rows = 0;
        for (String table : tables(source)) {
            rows += number(source, "SELECT COUNT(*) FROM " + table);
        }
        return rows;
    }

    /** The tables whose rows are copied. */
    private static List<String> tables(Connection source) throws SQLException {
        return FileCheck.texts(
                source,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL AND name NOT IN (" + MADE_ANEW
                        + ") ORDER BY rowid");
    }

    private static List<String> schema(Connection source, String which) throws SQLException {
        return FileCheck.texts(
                source, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND " + which + " ORDER BY rowid");
    }

    private static List<String> columns(Connection source, String table) throws SQLException {
        return FileCheck.texts(
                source,
                "SELECT name FROM pragma_table_info('" + table + "') WHERE name <> '" + CHAINED + "' ORDER BY cid");
    }

    /** In the order in which they lie, whatever an index might offer. */
    private static String all(String table, List<String> columns) {
        return "SELECT " + String.join(", ", columns) + " FROM " + table + " NOT INDEXED";
    }

    private static int number(Connection source, String query) throws SQLException {
        return Integer.parseInt(FileCheck.texts(source, query).get(0));
    }
}
