package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a chain goes.
 *
 * @param owner what it belongs to; empty in a log of one chain
 * @param seq of the last line; 0 while there is none
 * @param chain of the last line
 */
record LogHead(String owner, long lines, long seq, byte[] chain) {

    /** Before the first line. */
    static LogHead before(ChainedLog log, String owner) {
        return new LogHead(owner, 0, 0, log.beginning(owner));
    }

    LogHead next(long nextSeq, byte[] nextChain) {
        return new LogHead(owner, lines + 1, nextSeq, nextChain);
    }

    void write(Connection connection, ChainedLog log) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(
                "INSERT INTO log_head (log, owner, lines, seq, chain) VALUES (?, ?, ?, ?, ?) ON CONFLICT (log, owner)"
                        + " DO UPDATE SET lines = excluded.lines, seq = excluded.seq, chain = excluded.chain")) {
            put.setString(1, log.table());
            put.setString(2, owner);
            put.setLong(3, lines);
            put.setLong(4, seq);
            put.setBytes(5, chain);
            put.executeUpdate();
        }
    }

    static @Nullable LogHead read(Connection connection, ChainedLog log, String owner) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM log_head WHERE log = ? AND owner = ?")) {
            query.setString(1, log.table());
            query.setString(2, owner);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? of(row) : null;
            }
        }
    }

    /** The heads of a log by owner. */
    static Map<String, LogHead> all(Connection connection, ChainedLog log) throws SQLException {
        Map<String, LogHead> heads = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM log_head WHERE log = ?")) {
            query.setString(1, log.table());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    LogHead head = of(row);
                    heads.put(head.owner, head);
                }
            }
        }
        return heads;
    }

    static void remove(Connection connection, ChainedLog log, String owner) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM log_head WHERE log = ? AND owner = ?")) {
            delete.setString(1, log.table());
            delete.setString(2, owner);
            delete.executeUpdate();
        }
    }

    static void removeAll(Connection connection) throws SQLException {
        Connections.run(connection, "DELETE FROM log_head");
    }

    /** Stores of before there were chains have no heads at all. */
    static boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT 1 FROM sqlite_schema WHERE name = 'log_head'");
                ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    private static LogHead of(ResultSet row) throws SQLException {
        byte[] chain = row.getBytes("chain");
        return new LogHead(
                row.getString("owner"), row.getLong("lines"), row.getLong("seq"), chain == null ? new byte[0] : chain);
    }
}
