package org.zhixing.faults;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The log of who changed what, held against the rows that it tells of. */
final class RatingLog {

    private static final String LINES =
            "SELECT kind || ' ' || place || ' ' || rater_id, old_value, new_value FROM rating_log" + " ORDER BY seq";

    /** What the rows say, in the words of the log: a row each of what an answer may change. */
    private static final String TOLD = """
            SELECT 'rating ' || indicator || ' ' || rater_id,
                   role || ' ' || kind || COALESCE(' ' || level, ' ' || reason, '') FROM rating
            UNION ALL SELECT 'comment ' || indicator || ' ' || rater_id, content FROM comment
            UNION ALL SELECT 'stated_value ' || value_id || ' ', CAST(strength AS TEXT) FROM stated_value
            UNION ALL SELECT 'evidence_place ' || evidence_id || '×' || place || ' ', '' FROM evidence_place
            UNION ALL SELECT 'evidence ' || id || ' ',
                   type || COALESCE(' ' || happened_on, '') || ' ' || locator || COALESCE(' ' || submitted_by, '')
                   || COALESCE(' ' || verified_by, '') FROM evidence
            """;

    private RatingLog() {}

    /**
     * No line is missing and none is too many: the lines are numbered without a gap, each begins with what the one before
     * left, and the last of each row says what the row says.
     */
    static void agrees(PlainStore store) throws SQLException {
        long lines = store.count("rating_log");
        long last = store.number("SELECT MAX(seq) FROM rating_log");
        Failure.unless(lines == last, "the log has " + lines + " lines and its last number is " + last);
        Map<String, String> told = new HashMap<>();
        for (List<String> line : store.rows(LINES)) {
            String before = told.put(line.get(0), line.get(2));
            Failure.unless(
                    before == null || before.equals(line.get(1)),
                    "the log begins " + line.get(0) + " with " + line.get(1) + " where it left " + before);
        }
        for (List<String> row : store.rows(TOLD)) {
            String said = told.get(row.get(0));
            Failure.unless(
                    row.get(1).equals(said), "the row " + row.get(0) + " is " + row.get(1) + ", the log says " + said);
        }
    }
}
