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

    /** @throws ProblemException when the pages of the file do not fit together */
    static void isWhole(Path file) throws SQLException {
        boolean inUse = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        List<String> found;
        try (Connection connection = inUse ? Connections.reading(file) : Connections.looking(file)) {
            found = quickCheck(connection);
        } catch (SQLException e) {
            throw Trouble.behind(e, file);
        }
        if (!found.equals(List.of("ok"))) {
            throw Trouble.of("problems.store.damaged", file, null);
        }
    }

    static List<String> quickCheck(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check(20)")) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
