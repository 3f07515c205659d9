package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks along one log and holds each line against the one before. */
final class LogVerification {

    private final Connection connection;
    private final ChainedLog log;
    private final Map<String, LogHead> heads;
    /** How far each chain was found to go. */
    private final Map<String, LogHead> found = new HashMap<>();

    private final LogGaps gaps;

    LogVerification(Connection connection, ChainedLog log) throws SQLException {
        this.connection = connection;
        this.log = log;
        this.heads = LogHead.all(connection, log);
        this.gaps = LogGaps.of(connection, log);
    }

    /** @return null when all lines fit and none is missing */
    @Nullable
    LogBreak first() throws SQLException {
        TreeSet<String> owners = owners();
        try (PreparedStatement query = connection.prepareStatement(log.query("ORDER BY seq"));
                ResultSet line = query.executeQuery()) {
            while (line.next()) {
                String owner = String.valueOf(line.getString("owner"));
                if (!owners.contains(owner) || !fits(owner, line)) {
                    return broken(LogBreak.Kind.DOES_NOT_FIT, line.getLong("seq"));
                }
            }
        }
        for (String owner : owners) {
            LogHead reached = gaps.atTheEnd(found.getOrDefault(owner, LogHead.before(log, owner)));
            if (!isSame(reached, heads.get(owner))) {
                return broken(LogBreak.Kind.END_IS_MISSING, reached.seq());
            }
        }
        return null;
    }

    private boolean fits(String owner, ResultSet line) throws SQLException {
        long seq = line.getLong("seq");
        LogHead before = gaps.before(seq, found.getOrDefault(owner, LogHead.before(log, owner)));
        byte[] chain = log.chain(before.chain(), line);
        LogHead here = before.next(seq, chain);
        found.put(owner, here);
        LogHead head = heads.get(owner);
        return seq > before.seq()
                && Arrays.equals(chain, line.getBytes("chain"))
                && (head == null || here.lines() <= head.lines());
    }

    private static boolean isSame(LogHead reached, @Nullable LogHead head) {
        return head != null
                && reached.lines() == head.lines()
                && reached.seq() == head.seq()
                && Arrays.equals(reached.chain(), head.chain());
    }

    /** Whose chains there must be. */
    private TreeSet<String> owners() throws SQLException {
        TreeSet<String> owners = new TreeSet<>();
        if (log.owner() == null) {
            owners.add("");
            return owners;
        }
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM audit");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                owners.add(String.valueOf(row.getString(1)));
            }
        }
        return owners;
    }

    private LogBreak broken(LogBreak.Kind kind, long seq) throws SQLException {
        boolean ratings = log.owner() == null;
        String assessment =
                ratings ? "assessment_id" : "(SELECT assessment_id FROM audit WHERE audit.id = audit_log.audit_id)";
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT *, " + assessment + " AS assessment FROM " + log.table() + " WHERE seq = ?")) {
            query.setLong(1, seq);
            try (ResultSet row = query.executeQuery()) {
                return new LogBreak(
                        ratings ? LogBreak.Log.RATINGS : LogBreak.Log.AUDIT,
                        kind,
                        row.next()
                                ? new LogBreak.Line(
                                        seq,
                                        text(row, "assessment"),
                                        ratings ? "" : text(row, "audit_id"),
                                        text(row, "changed_at"),
                                        text(row, "changed_by"),
                                        text(row, "kind"),
                                        text(row, "place"),
                                        ratings ? text(row, "rater_id") : "")
                                : null);
            }
        }
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
