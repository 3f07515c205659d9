package org.zhixing.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhixing.importing.Row;
import org.zhixing.importing.forms.Tab;
import org.zhixing.importing.records.CellText;

/** A sheet of cells that may be changed, and what people do to sheets. */
final class Grid {

    /**
     * @param text what stands there
     * @param type the cell's type in a workbook; empty where it follows from the text
     */
    record Written(String text, String type) {

        static final Written NOTHING = new Written("", "");

        static Written of(String text) {
            return new Written(text, "");
        }
    }

    private static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 600;

    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "4",
            "5",
            "2.5",
            "1e308",
            "-0",
            "NaN",
            "1,5",
            "５",
            "90分钟",
            "24",
            "24.0000000001",
            "45657",
            "0.5",
            "60",
            "2958466",
            "-45657",
            "2025-02-29",
            "2025-3-1",
            "2025年3月1日",
            "20250301",
            "99991231",
            "2025-03-01T25:61",
            "9:5",
            "24:00",
            "23:59:60",
            "是",
            "否",
            "不详",
            "NA",
            "DK",
            "无",
            "CASE",
            "活动",
            "危机",
            "=1+1",
            "#N/A",
            "#REF!",
            "甲、乙，丙;丁",
            "、、、",
            "1·M1.1",
            "CONF×CASE",
            "\u202E\u200B",
            "\uD83C\uDF31",
            "_x000D_",
            "第3次",
            "9".repeat(400),
            "文".repeat(3000),
            "M1.1",
            "S");

    private static final List<String> TYPES =
            List.of("n", "s", "str", "inlineStr", "b", "e", "d", "f", "date", "time", "percent", "n\" s=\"99", "x", "");

    final String name;
    final List<List<Written>> rows;

    Grid(String name, List<List<Written>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Cells between bars. */
    static Grid of(String... lines) {
        return new Grid(
                "表",
                Stream.of(lines)
                        .map(line -> Stream.of(line.split("\\|", -1))
                                .map(Written::of)
                                .toList())
                        .toList());
    }

    /** The sheets of a file that the program wrote. */
    static List<Grid> all(Path file) {
        return Tab.of(file).stream()
                .map(tab -> new Grid(tab.name(), rows(tab.rows())))
                .toList();
    }

    private static List<List<Written>> rows(List<Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> Written.of(CellText.of(cell)))
                        .toList())
                .toList();
    }

    Grid copy() {
        List<List<Written>> copied = new ArrayList<>();
        rows.forEach(row -> copied.add(new ArrayList<>(row)));
        return new Grid(name, copied);
    }

    void edit(Choices choices) {
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        int at = choices.below(rows.size());
        List<Written> row = rows.get(at);
        int column = choices.below(row.size() + 1);
        switch (choices.below(12)) {
            case 0, 1 -> put(row, column, Written.of(choices.of(STRANGE)));
            case 2, 3 -> put(row, column, Written.of(choices.text()));
            case 4 -> put(row, column, Written.of(String.valueOf(choices.number())));
            case 5 -> put(row, column, new Written(choices.of(STRANGE), choices.of(TYPES)));
            case 6 -> put(row, column, new Written(get(row, column).text(), choices.of(TYPES)));
            case 7 -> put(row, column, any(choices));
            case 8 -> rows.remove(at);
            case 9 -> again(at, choices.below(8) == 7 ? 400 : 1);
            case 10 -> {
                int other = choices.below(row.size() + 1);
                rows.forEach(each -> swap(each, column, other));
            }
            default -> {
                boolean in = choices.below(2) == 1;
                rows.forEach(each -> shift(each, column, in));
            }
        }
    }

    private Written any(Choices choices) {
        List<Written> row = choices.of(rows);
        return get(row, choices.below(row.size() + 1));
    }

    private void again(int at, int times) {
        for (int i = 0; i < times && rows.size() < MOST_ROWS; i++) {
            rows.add(at, new ArrayList<>(rows.get(at)));
        }
    }

    private static void swap(List<Written> row, int one, int other) {
        Written moved = get(row, one);
        put(row, one, get(row, other));
        put(row, other, moved);
    }

    /** A column put in, or taken away. */
    private static void shift(List<Written> row, int column, boolean in) {
        if (in && column <= row.size() && row.size() < MOST_COLUMNS) {
            row.add(column, get(row, column));
        } else if (!in && column < row.size()) {
            row.remove(column);
        }
    }

    private static Written get(List<Written> row, int column) {
        return column < row.size() ? row.get(column) : Written.NOTHING;
    }

    private static void put(List<Written> row, int column, Written cell) {
        while (row.size() <= column) {
            row.add(Written.NOTHING);
        }
        row.set(column, cell);
    }
}
