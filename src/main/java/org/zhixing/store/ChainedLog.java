package org.zhixing.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of log lines, each of which carries the hash of the line before and its own.
 *
 * @param owner column with what a chain belongs to; null where the table is one chain
 * @param cells what a line says, in the order in which it is hashed
 */
record ChainedLog(String table, @Nullable String owner, List<String> cells) {

    static final ChainedLog RATINGS = new ChainedLog(
            "rating_log",
            null,
            List.of(
                    "seq",
                    "assessment_id",
                    "changed_at",
                    "changed_by",
                    "kind",
                    "place",
                    "rater_id",
                    "old_value",
                    "new_value"));

    static final ChainedLog AUDITS = new ChainedLog(
            "audit_log",
            "audit_id",
            List.of("seq", "audit_id", "changed_at", "changed_by", "kind", "place", "old_value", "new_value"));

    static final List<ChainedLog> ALL = List.of(RATINGS, AUDITS);

    ChainedLog {
        cells = List.copyOf(cells);
    }

    /** The columns {@code owner}, {@code seq} and {@code chain}, and then of each cell its type and its very bytes. */
    String query(String condition) {
        String raw = cells.stream()
                .map(cell -> "typeof(" + cell + "), CAST(" + cell + " AS BLOB)")
                .collect(Collectors.joining(", "));
        return "SELECT " + (owner == null ? "''" : owner)
                + " AS owner, seq, CASE typeof(chain) WHEN 'blob' THEN chain END" + " AS chain, " + raw + " FROM "
                + table + " " + condition;
    }

    /** What the first line of a chain follows. */
    byte[] beginning(String ofOwner) {
        MessageDigest digest = sha256();
        feed(digest, "text", table.getBytes(StandardCharsets.UTF_8));
        feed(digest, "text", ofOwner.getBytes(StandardCharsets.UTF_8));
        return digest.digest();
    }

    /** The hash of a line that {@link #query} gave. */
    byte[] chain(byte[] before, ResultSet line) throws SQLException {
        MessageDigest digest = sha256();
        digest.update(before);
        int column = line.findColumn("chain");
        for (int i = 0; i < cells.size(); i++) {
            String type = line.getString(++column);
            byte[] content = line.getBytes(++column);
            feed(digest, type, content == null ? new byte[0] : content);
        }
        return digest.digest();
    }

    /** With its type and length, so that no two different rows of cells give the same bytes. */
    private static void feed(MessageDigest digest, String type, byte[] content) {
        digest.update((byte) type.charAt(0));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(content.length).array());
        digest.update(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
