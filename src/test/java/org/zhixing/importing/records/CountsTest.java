package org.zhixing.importing.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceRecord;

/** Laws that hold whatever stands in the cells: nothing is dropped, nothing counted twice. */
class CountsTest {

    private static final String[] WORDS = {
        "",
        " ",
        "不详",
        "/",
        "R1",
        "R2",
        "R3",
        "2025-03-01",
        "2025/3/32",
        "2024-12-31",
        "20250301",
        "个案",
        "活动",
        "联欢",
        "0",
        "1",
        "1.5",
        "24",
        "25",
        "-1",
        "两小时",
        "是",
        "否",
        "√",
        "9:30",
        "25:00",
        "张三",
        "张三、李四",
        "结案",
        "在案",
        "5",
        "6",
        "=1+1",
        "#N/A",
        "\u0000",
        "😀",
        "第3次",
        "手工班第3次",
        "W01"
    };

    private static Row row(int number, int width, Random random) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int kind = random.nextInt(40);
            cells.add(
                    switch (kind) {
                        case 0 -> new Cell.Number(java.math.BigDecimal.valueOf(random.nextInt(40)));
                        case 1 ->
                            new Cell.DateTime(LocalDate.of(2025, 1 + random.nextInt(12), 1)
                                    .atStartOfDay());
                        case 2 -> new Cell.Bool(random.nextBoolean());
                        case 3 -> new Cell.Unreadable(Cell.Unreadable.Kind.PICTURE, "");
                        case 4 -> new Cell.Time(java.time.LocalTime.of(random.nextInt(24), 0));
                        default -> plausible(i, random);
                    });
        }
        return new Row(number, cells);
    }

    /** What belongs there, most of the time, so that many rows are accepted. */
    private static Cell plausible(int column, Random random) {
        String[] right = {"R" + random.nextInt(500), "2025-03-01", "2025-03-02", "W01", "个案", "1"};
        String text =
                column < right.length && random.nextInt(12) > 0 ? right[column] : WORDS[random.nextInt(WORDS.length)];
        return text.isEmpty() ? Cell.EMPTY : new Cell.Text(text);
    }

    private static List<Row> table(int rows, Random random) {
        String header = Tables.HEAD + "|"
                + java.util.Arrays.stream(RecordField.values())
                        .filter(f -> !f.fatal())
                        .map(RecordField::key)
                        .collect(Collectors.joining("|"));
        List<Row> table = new ArrayList<>(Tables.rows(header));
        int width = header.split("\\|").length;
        for (int i = 0; i < rows; i++) {
            table.add(row(i + 2, width, random));
        }
        return table;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRowIsAcceptedOrRefusedAndSaysWhy(long seed) {
        Random random = new Random(seed);
        List<Row> first = table(400, random);
        List<Row> second = table(400, random);
        ImportResult result = new Tables(RecordMapping.NONE)
                .add("a.csv", first)
                .add("b.csv", second)
                .result();

        assertEquals(800, result.rows());
        assertEquals(result.rows(), result.accepted() + result.refused());
        for (SheetResult sheet : result.sheets()) {
            assertEquals(400, sheet.rows());
            assertEquals(
                    sheet.refused(),
                    result.problems().stream()
                            .filter(p -> p.refused() && p.file().equals(sheet.file()))
                            .map(RowProblem::row)
                            .distinct()
                            .count());
        }
        assertTrue(result.accepted() > 50, "too few accepted to be a test");
        assertTrue(result.refused() > 50, "too few refused to be a test");

        Set<String> ids = new HashSet<>();
        for (ServiceRecord record : result.records().records()) {
            assertTrue(ids.add(record.id()));
            assertTrue(record.hours() > 0 && record.hours() <= 24);
            assertTrue(record.lagDays() == null || record.lagDays() >= 0);
            assertTrue(record.satisfaction() == null
                    || record.satisfactionMax() == null
                    || record.satisfaction() <= record.satisfactionMax());
            assertFalse(record.worker().isBlank());
        }
        for (RowProblem problem : result.problems()) {
            assertEquals(problem.field().fatal(), problem.refused());
            assertTrue(!problem.field().confidential() || problem.value().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameTableGivesTheSameEveryTimeAndRefusedRowsChangeNothing(long seed) {
        List<Row> table = table(300, new Random(seed));
        ImportResult once = new Tables(RecordMapping.NONE).add("a.csv", table).result();
        ImportResult again = new Tables(RecordMapping.NONE).add("a.csv", table).result();
        assertEquals(once, again);

        Set<Integer> refused = once.problems().stream()
                .filter(RowProblem::refused)
                .map(RowProblem::row)
                .collect(Collectors.toSet());
        List<Row> accepted =
                table.stream().filter(r -> !refused.contains(r.number())).toList();
        ImportResult without =
                new Tables(RecordMapping.NONE).add("a.csv", accepted).result();
        assertEquals(once.records().records(), without.records().records());
        assertEquals(0, without.refused());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 29, 30, 31, 5000})
    void tablesOfAnyLengthAreCounted(int rows) {
        List<Row> table = new ArrayList<>(Tables.rows(Tables.HEAD));
        for (int i = 0; i < rows; i++) {
            List<Cell> cells = new ArrayList<>();
            for (String text : List.of("R" + i, "2025-03-01", "2025-03-02", "W01", "个案", "1")) {
                cells.add(new Cell.Text(text));
            }
            table.add(new Row(i + 2, cells));
        }
        ImportResult result = new Tables(RecordMapping.NONE).add("a.csv", table).result();
        assertEquals(rows, result.rows());
        assertEquals(rows, result.accepted());
        if (rows > 0) {
            table.add(table.get(rows));
            assertEquals(
                    List.of(Integer.toString(rows + 1)),
                    new Tables(RecordMapping.NONE)
                            .add("a.csv", table)
                            .result()
                            .problems()
                            .get(0)
                            .arguments());
        }
    }
}
