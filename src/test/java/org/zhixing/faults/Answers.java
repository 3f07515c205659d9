package org.zhixing.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Seeded answers of one rater, and what the rows must be after each of them. */
final class Answers {

    static final String RATER = "r1";

    private static final List<String> INDICATORS = List.of(
            "M1.1", "M1.2", "M1.3", "M1.4", "M1.5", "M1.6", "M2.1", "M2.2", "M2.3", "M2.4", "M2.5", "M3.1", "M3.2",
            "M3.3", "M3.4", "V1.1", "V1.2", "V1.3", "V1.4", "V1.5", "V2.1", "V2.2", "V2.3", "A1.1", "A1.2", "A1.3",
            "A2.1", "A2.2");
    private static final List<String> VALUES = List.of("SELFHELP", "CONF");
    private static final int LONG_TEXT = 1500;
    private static final int STATES = 5;

    private static final String ROWS = """
            SELECT 'rating ' || indicator, kind || ' ' || COALESCE(level, reason, '') FROM rating WHERE rater_id = 'r1'
            UNION ALL SELECT 'comment ' || indicator, content FROM comment WHERE rater_id = 'r1'
            UNION ALL SELECT 'matrix ' || value_id, kind || ' ' || COALESCE(level, reason, '') FROM matrix_answer
            UNION ALL SELECT 'stated ' || value_id, strength FROM stated_value
            UNION ALL SELECT 'evidence ' || id, type || ' ' || locator || ' ' || (SELECT COUNT(*) FROM evidence_place p
                WHERE p.evidence_id = e.id AND p.assessment_id = e.assessment_id) FROM evidence e
            """;

    private final Random random;

    /**
     * The state of the rows after each line, the state before all lines first.
     */
    private final List<Map<String, String>> states = new ArrayList<>();

    private final List<String> lines = new ArrayList<>();

    Answers(Random random, Map<String, String> present, int number) {
        this.random = random;
        states.add(present);
        for (int i = 0; i < number; i++) {
            add();
        }
    }

    /** The rows as they are in a store. */
    static Map<String, String> rows(PlainStore store) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        store.rows(ROWS).forEach(row -> rows.put(row.get(0), row.get(1)));
        return rows;
    }

    String typed() {
        return String.join("\n", lines) + "\n";
    }

    int size() {
        return lines.size();
    }

    /** What the rows are after so many lines; nothing comes behind the last. */
    Map<String, String> after(int answered) {
        return states.get(Math.min(answered, lines.size()));
    }

    private void add() {
        Map<String, String> next = new TreeMap<>(states.get(states.size() - 1));
        String indicator = any(INDICATORS);
        int level = random.nextInt(STATES);
        switch (random.nextInt(10)) {
            case 0 -> put(next, indicator + " NA ", "rating " + indicator, "NA ", text());
            case 1 -> put(next, indicator + " DK", "rating " + indicator, "DK ", "");
            case 2 -> put(next, "COMMENT " + indicator + " ", "comment " + indicator, "", text());
            case 3 -> {
                String value = any(VALUES);
                put(next, value + "×CASE ", "matrix " + value, "LEVEL ", "" + level);
            }
            case 4 -> {
                String value = any(VALUES);
                lines.add("STATED " + value + " " + level);
                next.put("stated " + value, String.format(Locale.ROOT, "%.1f", (double) level));
            }
            case 5, 6 -> evidence(next, indicator);
            default -> put(next, indicator + " ", "rating " + indicator, "LEVEL ", "" + level);
        }
        states.add(next);
    }

    private void put(Map<String, String> next, String line, String row, String kind, String what) {
        lines.add(line + what);
        next.put(row, kind + what);
    }

    private void evidence(Map<String, String> next, String indicator) {
        long there =
                next.keySet().stream().filter(k -> k.startsWith("evidence ")).count();
        String locator = text();
        lines.add("EVIDENCE {\"for\": [\"" + indicator + "\", \"CONF×CASE\", \"SELFHELP×CASE\"], \"type\": \"E01\","
                + " \"date\": \"2025-06-30\", \"locator\": \"" + locator + "\"}");
        next.put("evidence e" + (there + 1), "E01 " + locator + " 3");
    }

    /** Mostly short, sometimes longer than a page of the file. */
    private String text() {
        int length = 1 + (random.nextInt(4) == 0 ? random.nextInt(LONG_TEXT) : random.nextInt(20));
        StringBuilder text = new StringBuilder("案卷");
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(2000)));
        }
        return text.toString();
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
