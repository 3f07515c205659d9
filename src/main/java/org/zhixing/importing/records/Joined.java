package org.zhixing.importing.records;

import java.util.List;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;

/** Several columns as one text: what stands in them, one below the other. */
final class Joined {

    private Joined() {}

    /** The first unreadable cell if there is one, since half a text may say the opposite. */
    static Cell cell(Row row, List<Column> columns) {
        StringBuilder text = new StringBuilder();
        for (Column column : columns) {
            Cell cell = row.at(column.index());
            if (cell instanceof Cell.Unreadable) {
                return cell;
            }
            String part = Clean.strip(CellText.of(cell));
            if (!Clean.saysNothing(part)) {
                text.append(text.isEmpty() ? "" : "\n").append(part);
            }
        }
        return text.isEmpty() ? Cell.EMPTY : new Cell.Text(text.toString());
    }
}
