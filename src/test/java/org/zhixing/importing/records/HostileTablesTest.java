package org.zhixing.importing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.records.RecordMapping;

/** Tables that nobody made by accident end in an answer, soon. */
class HostileTablesTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    /** Different texts whose {@link String#hashCode} is the same: every letter pair is Aa or BB. */
    private static String colliding(int number, int pairs) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < pairs; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    @Test
    void idsThatCollideSlowNothingDown() {
        int count = 1 << 16;
        String[] lines = new String[count + 1];
        lines[0] = Tables.HEAD + "|服务对象|个案编号";
        for (int i = 0; i < count; i++) {
            String id = colliding(i, 16);
            lines[i + 1] = id + "|2025-03-01||" + id + "|个案|1|" + id + "|" + id;
        }
        List<Row> rows = Tables.rows(lines);
        assertTimeout(
                SOON,
                () -> assertEquals(
                        count,
                        new Tables(RecordMapping.NONE)
                                .add("a.csv", rows)
                                .result()
                                .accepted()));
    }

    @Test
    void rowsOfAllColumnsThatThereAreAreLookedThroughForHeaders() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < 16_384; column++) {
                cells.add(new Cell.Text("日期(" + i + "," + column + ")"));
            }
            rows.add(new Row(i, cells));
        }
        assertTimeout(
                SOON, () -> assertTrue(Headers.find(rows, RecordMapping.NONE).isPresent()));
    }

    @Test
    void endlessTextsAreNoValues() {
        String endless = "1".repeat(1_000_000);
        String spaces = "2025-03-01" + " ".repeat(1_000_000) + "x";
        String header = Tables.HEAD + "|服务对象|参与者名单|活动|人数|开始时间|设目标|状态";
        List<Cell> cells = new ArrayList<>();
        for (String text : List.of(endless, spaces, spaces, endless, endless, endless)) {
            cells.add(new Cell.Text(text));
        }
        cells.addAll(Collections.nCopies(7, new Cell.Text(endless)));
        List<Row> rows = new ArrayList<>(Tables.rows(header));
        rows.add(new Row(2, cells));
        assertTimeout(SOON, () -> {
            ImportResult result =
                    new Tables(RecordMapping.NONE).add("a.csv", rows).result();
            assertEquals(
                    List.of(
                            "TOO_LONG",
                            "NO_DATE",
                            "NO_DATE",
                            "TOO_LONG",
                            "TOO_LONG",
                            "TOO_LONG",
                            "UNKNOWN_TYPE",
                            "NO_NUMBER",
                            "NO_TIME",
                            "NO_NUMBER",
                            "TOO_LONG",
                            "NEITHER_YES_NOR_NO",
                            "UNKNOWN_STATE"),
                    result.problems().stream().map(HostileTablesTest::kind).toList());
            assertTrue(result.problems().stream().allMatch(p -> p.value().length() <= 201));
        });
    }

    /** The trouble's name by its message key. */
    private static String kind(org.zhixing.records.RowProblem problem) {
        return java.util.Arrays.stream(Trouble.Kind.values())
                .filter(k -> k.key().equals(problem.key()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void numbersBeyondAllMeasureAreNoValues() {
        List<Row> rows = new ArrayList<>(Tables.rows(Tables.HEAD + "|人数|满意度"));
        BigDecimal huge = new BigDecimal("1E+999999999");
        BigDecimal tiny = new BigDecimal("1E-999999999");
        List<Cell> cells = new ArrayList<>(Collections.nCopies(8, new Cell.Number(huge)));
        rows.add(new Row(2, cells));
        rows.add(new Row(3, new ArrayList<>(Collections.nCopies(8, new Cell.Number(tiny)))));
        assertTimeout(
                SOON,
                () -> assertEquals(
                        2,
                        new Tables(RecordMapping.NONE)
                                .add("a.csv", rows)
                                .result()
                                .refused()));
    }

    @Test
    void controlCharactersAndHalfCharactersPassThrough() {
        ImportResult result =
                Tables.read(Tables.HEAD + "|活动", "R\u0000\u0007|2025-03-01||\uD800|个案|1|\uFFFE\u202E第3场手工班");
        assertEquals(1, result.accepted());
        assertEquals("R", Clean.strip("\u0000R\u0007"));
    }
}
