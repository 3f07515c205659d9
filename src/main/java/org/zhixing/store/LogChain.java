package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the chain of each log: adds a line's hash, makes all of them anew, and looks whether they fit. */
final class LogChain {

    private final Connection connection;
    private final ChainedLog log;

    LogChain(Connection connection, ChainedLog log) {
        this.connection = connection;
        this.log = log;
    }

    /** Gives the line that was inserted last, in the same transaction, its hash. */
    void seal(String owner) throws SQLException {
        LogHead head = LogHead.read(connection, log, owner);
        try (PreparedStatement query = connection.prepareStatement(log.query("WHERE seq = last_insert_rowid()"));
                ResultSet line = query.executeQuery()) {
            // Without a head the line cannot fit, and the check says so; work goes on.
            byte[] before = head == null ? log.beginning(owner) : head.chain();
            long seq = line.getLong("seq");
            byte[] chain = log.chain(before, line);
            put(seq, chain);
            if (head != null) {
                head.next(seq, chain).write(connection, log);
            }
        }
    }

    /** Begins the chain of an owner that has no lines yet. */
    void begin(String owner) throws SQLException {
        LogHead.before(log, owner).write(connection, log);
    }

    /** Lets an owner's lines be deleted. */
    void end(String owner) throws SQLException {
        LogHead.remove(connection, log, owner);
    }

    /**
     * The first line of any log that does not fit.
     *
     * @throws SQLException also when pages cannot be read
     */
    static Optional<LogBreak> verify(Connection connection) throws SQLException {
        for (ChainedLog log : ChainedLog.ALL) {
            LogBreak broken = new LogVerification(connection, log).first();
            if (broken != null) {
                return Optional.of(broken);
            }
        }
        return Optional.empty();
    }

    /** Makes all chains anew over the lines as they are. Only for whoever has just written all of them in another form. */
    static void rebuild(Connection connection) throws SQLException {
        freely(connection, c -> {});
    }

    /**
     * Changes lines, and makes all chains anew then. In the caller's transaction.
     *
     * @param change how the lines are written in another form
     */
    static void freely(Connection connection, Sql.Running change) throws SQLException {
        List<String> guards = new ArrayList<>();
        for (ChainedLog log : ChainedLog.ALL) {
            guards.addAll(new LogChain(connection, log).dropGuards());
        }
        change.on(connection);
        LogHead.removeAll(connection);
        for (ChainedLog log : ChainedLog.ALL) {
            new LogChain(connection, log).chainAll();
        }
        for (String guard : guards) {
            Connections.run(connection, guard);
        }
    }

    /** Chains the lines of a store that was made or migrated just now, unless they are. */
    static void start(Connection connection) throws SQLException {
        if (LogHead.exists(connection) && LogHead.read(connection, ChainedLog.RATINGS, "") == null) {
            rebuild(connection);
        }
    }

    private void chainAll() throws SQLException {
        for (String owner : owners()) {
            LogHead head = LogHead.before(log, owner);
            LogGaps gaps = LogGaps.of(connection, log);
            List<byte[]> chains = new ArrayList<>();
            List<Long> lines = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(log.query(condition()))) {
                if (log.owner() != null) {
                    query.setString(1, owner);
                }
                try (ResultSet line = query.executeQuery()) {
                    while (line.next()) {
                        long seq = line.getLong("seq");
                        head = gaps.before(seq, head);
                        head = head.next(seq, log.chain(head.chain(), line));
                        chains.add(head.chain());
                        lines.add(head.seq());
                    }
                }
            }
            for (int i = 0; i < lines.size(); i++) {
                put(lines.get(i), chains.get(i));
            }
            gaps.atTheEnd(head).write(connection, log);
        }
    }

    private String condition() {
        return (log.owner() == null ? "" : "WHERE " + log.owner() + " = ? ") + "ORDER BY seq";
    }

    private List<String> owners() throws SQLException {
        return log.owner() == null ? List.of("") : texts("SELECT id FROM audit ORDER BY id", null);
    }

    private void put(long seq, byte[] chain) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE " + log.table() + " SET chain = ? WHERE seq = ?")) {
            update.setBytes(1, chain);
            update.setLong(2, seq);
            update.executeUpdate();
        }
    }

    /** What guards the lines, taken away; the statements that bring it back. */
    private List<String> dropGuards() throws SQLException {
        String guards = " FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? ORDER BY name";
        List<String> statements = texts("SELECT sql" + guards, log.table());
        for (String name : texts("SELECT name" + guards, log.table())) {
            Connections.run(connection, "DROP TRIGGER " + name);
        }
        return statements;
    }

    private List<String> texts(String sql, @Nullable String argument) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (argument != null) {
                query.setString(1, argument);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
        }
        return texts;
    }
}
