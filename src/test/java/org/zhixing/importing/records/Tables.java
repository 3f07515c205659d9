package org.zhixing.importing.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.records.ClientCodes;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceRecord;

/** Small tables for tests, written as texts: a row a line, cells between bars. */
final class Tables {

    /** The fewest columns that make a record. */
    static final String HEAD = "记录编号|服务日期|记录日期|社工|服务类型|服务时长";

    private static final byte[] SALT = "salt".getBytes(StandardCharsets.UTF_8);

    private final Map<Integer, String> notes = new TreeMap<>();
    private final RecordImport all;

    Tables(RecordMapping mapping) {
        all = new RecordImport(mapping, codes(), (note, position) -> notes.put(position, note));
    }

    static ClientCodes codes() {
        return new ClientCodes(SALT);
    }

    /** The rows of a table, numbered from 1; blank lines take a number and give no row. */
    static List<Row> rows(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            List<Cell> cells = new ArrayList<>();
            for (String text : lines[i].split("\\|", -1)) {
                cells.add(text.isEmpty() ? Cell.EMPTY : new Cell.Text(text));
            }
            while (!cells.isEmpty() && cells.get(cells.size() - 1) instanceof Cell.Empty) {
                cells.remove(cells.size() - 1);
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(i + 1, cells));
            }
        }
        return rows;
    }

    /** What a table gives without a mapping. */
    static ImportResult read(String... lines) {
        return read(RecordMapping.NONE, lines);
    }

    static ImportResult read(RecordMapping mapping, String... lines) {
        return new Tables(mapping).add("a.csv", rows(lines)).result();
    }

    Tables add(String file, List<Row> rows) {
        SheetRows sheet = new SheetRows(file, "", all);
        for (Row row : rows) {
            if (!sheet.row(row)) {
                break;
            }
        }
        sheet.finish();
        return this;
    }

    ImportResult result() {
        return all.result();
    }

    /** Notes by the position of their record. */
    Map<Integer, String> notes() {
        return notes;
    }

    /** The one record of a table with this header and this row. */
    static ServiceRecord record(RecordMapping mapping, String header, String row) {
        ImportResult result = read(mapping, header, row);
        if (result.accepted() != 1) {
            throw new AssertionError(said(result.problems()));
        }
        return result.records().records().get(0);
    }

    /** Problems as lines {@code row column CODE value}. */
    static List<String> said(List<RowProblem> problems) {
        return problems.stream()
                .map(p -> (p.row() + " " + p.column() + " " + p.code() + " " + p.value()).trim())
                .collect(Collectors.toList());
    }
}
