package org.zhixing.importing.records;

import java.util.List;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;

/** A row of our own table of problem rows, without the apostrophes that were put before its texts (see {@link ProblemTable}). */
final class MendedRow {

    private MendedRow() {}

    static Row of(Row row) {
        List<Cell> cells = row.cells().stream().map(MendedRow::cell).toList();
        return new Row(row.number(), cells);
    }

    private static Cell cell(Cell cell) {
        return cell instanceof Cell.Text text ? new Cell.Text(PlainText.read(text.value())) : cell;
    }
}
