package org.zhixing.report.sheets;

import java.util.List;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;

/** The hidden sheet behind the drop-downs: a list written into the cell itself may not grow long. */
final class ListsSheet {

    static final String STATES = "STATES";

    private ListsSheet() {}

    static void write(Book book, Grid grid, Subject subject) {
        List<String> states = List.of(
                subject.say("report.state.open"),
                subject.say("report.state.running"),
                subject.say("report.state.submitted"),
                subject.say("report.state.done"),
                subject.say("report.state.dropped"));
        for (int row = 0; row < states.size(); row++) {
            grid.text(row, 0, states.get(row), Look.BODY);
        }
        book.name(STATES, grid.absoluteRange(0, 0, states.size() - 1));
        grid.widths(20);
        grid.finish();
        book.hide(grid);
    }
}
