package org.zhixing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Where lines of the rating log are gone because their assessment was deleted for good. A gap keeps the numbers of its lines
 * and the chain of the last, so that every line that stays is still held against what was before it.
 */
final class LogGaps {

    /** The number of the next line: none that went is ever given again. */
    static final String NEXT = "(SELECT 1 + MAX(COALESCE((SELECT MAX(seq) FROM rating_log), 0),"
            + " COALESCE((SELECT last_seq FROM rating_log_gap ORDER BY first_seq DESC LIMIT 1), 0)))";

    private record Gap(long first, long last, byte[] chain) {}

    private final Deque<Gap> ahead = new ArrayDeque<>();

    private LogGaps() {}

    /** The gaps of a log in order; only the rating log has any. */
    static LogGaps of(Connection connection, ChainedLog log) throws SQLException {
        LogGaps gaps = new LogGaps();
        if (log.equals(ChainedLog.RATINGS) && exist(connection)) {
            try (PreparedStatement query =
                            connection.prepareStatement("SELECT * FROM rating_log_gap ORDER BY first_seq");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    byte[] chain = row.getBytes("last_chain");
                    gaps.ahead.add(new Gap(
                            row.getLong("first_seq"), row.getLong("last_seq"), chain == null ? new byte[0] : chain));
                }
            }
        }
        return gaps;
    }

    /** Stores of before there was a trash have none. */
    private static boolean exist(Connection connection) throws SQLException {
        return !FileCheck.texts(connection, "SELECT 1 FROM sqlite_schema WHERE name = 'rating_log_gap'")
                .isEmpty();
    }

    /** How far the chain goes before the line of this number. */
    LogHead before(long seq, LogHead reached) {
        LogHead head = reached;
        Gap next = ahead.peek();
        while (next != null && next.first < seq) {
            head = over(ahead.remove(), head);
            next = ahead.peek();
        }
        return head;
    }

    /** How far the chain goes after the last line. */
    LogHead atTheEnd(LogHead reached) {
        return before(Long.MAX_VALUE, reached);
    }

    private static LogHead over(Gap gap, LogHead head) {
        // One that overlaps what is there was not made by this program: no chain fits then.
        boolean fits = gap.first > head.seq() && gap.last >= gap.first;
        return new LogHead(
                head.owner(), head.lines() + gap.last - gap.first + 1, gap.last, fits ? gap.chain : new byte[0]);
    }

    /** Takes the lines of an assessment out, in the transaction that deletes it. */
    static void leave(Connection connection, String assessment) throws SQLException {
        List<String> runs = List.of(
                // Neighbours in number and in belonging are one gap.
                "INSERT INTO rating_log_gap (first_seq, last_seq, last_chain) SELECT MIN(seq), MAX(seq), x'' FROM"
                        + " (SELECT seq, seq - ROW_NUMBER() OVER (ORDER BY seq) AS run FROM rating_log"
                        + " WHERE assessment_id = ?) GROUP BY run",
                "UPDATE rating_log_gap SET last_chain = COALESCE((SELECT chain FROM rating_log"
                        + " WHERE seq = last_seq), x'') WHERE last_seq IN (SELECT seq FROM rating_log"
                        + " WHERE assessment_id = ?)",
                "DELETE FROM rating_log WHERE assessment_id = ?");
        for (String sql : runs) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, assessment);
                statement.executeUpdate();
            }
        }
    }
}
