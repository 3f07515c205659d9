package org.zhixing.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhixing.work.ProblemException;

/** Looks at a file before anything opens it for writing. Whatever it finds, the file's bytes stay as they are. */
final class FileCheck {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private FileCheck() {}

    /** Nothing is there, or an empty file that holds nothing. */
    static boolean isNew(Path file) throws IOException {
        return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
    }

    /**
     * The version of the store's tables, read off the file's first bytes without the database.
     *
     * @param newest the newest version that this program knows
     * @throws ProblemException when it is no store of ours, or one from a newer program
     */
    static int version(Path file, int newest) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Trouble.of("problems.store.notAFile", file, null);
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER);
        }
        if (header.length < HEADER || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw Trouble.of("problems.store.foreign", file, null);
        }
        ByteBuffer numbers = ByteBuffer.wrap(header);
        if (numbers.getInt(APPLICATION_ID_AT) != Connections.APPLICATION_ID) {
            throw Trouble.of("problems.store.foreign", file, null);
        }
        int version = numbers.getInt(USER_VERSION_AT);
        if (version > newest) {
            throw Trouble.of("problems.store.newer", file, null, version, newest);
        }
        return version;
    }

    /**
     * @param tables what {@link #tables} must give
     * @throws ProblemException when the pages of the file do not fit together, or its tables are not ours
     */
    static void isWhole(Path file, List<String> tables) throws SQLException {
        // While another program works on it, a look past its locks would see pages of two moments.
        boolean whole = inUse(file) ? isWhole(() -> Connections.reading(file), tables) : lookedAt(file, tables);
        if (!whole) {
            throw Trouble.of("problems.store.damaged", file, null);
        }
    }

    private static boolean lookedAt(Path file, List<String> tables) throws SQLException {
        boolean whole = isWhole(() -> Connections.looking(file), tables);
        return whole || (inUse(file) && isWhole(() -> Connections.reading(file), tables));
    }

    static boolean inUse(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private interface Opening {
        Connection open() throws SQLException;
    }

    /** Damage may show as soon as it is opened. */
    private static boolean isWhole(Opening opening, List<String> tables) throws SQLException {
        try (Connection connection = opening.open()) {
            return isSound(connection) && tables(connection).equals(tables);
        } catch (SQLException e) {
            if (Trouble.isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /** The database's own quick look at its pages. */
    static boolean isSound(Connection connection) throws SQLException {
        return texts(connection, "PRAGMA quick_check(1)").equals(List.of("ok"));
    }

    /**
     * Everything that the file defines: a store has its tables and indexes, what guards its logs, and nothing else that
     * acts on its own.
     */
    static List<String> tables(Connection connection) throws SQLException {
        return texts(connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql");
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
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
