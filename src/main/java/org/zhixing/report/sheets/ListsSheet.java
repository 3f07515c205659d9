package org.zhixing.report.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.zhixing.plan.Action;
import org.zhixing.report.wording.ActionWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;

/** The hidden sheet behind the drop-downs: a list written into the cell itself may not grow long. */
final class ListsSheet {

    static final String STATES = "STATES";
    static final String PLAN_STATES = "PLAN_STATES";

    private ListsSheet() {}

    static void write(Book book, Grid grid, Subject subject) {
        column(
                book,
                grid,
                0,
                STATES,
                List.of(
                        subject.say("report.state.open"),
                        subject.say("report.state.running"),
                        subject.say("report.state.submitted"),
                        subject.say("report.state.done"),
                        subject.say("report.state.dropped")));
        column(
                book,
                grid,
                1,
                PLAN_STATES,
                Stream.of(Action.State.values())
                        .map(new ActionWords(subject)::state)
                        .toList());
        grid.widths(20, 20);
        grid.finish();
        book.hide(grid);
    }

    private static void column(Book book, Grid grid, int column, String name, List<String> words) {
        for (int row = 0; row < words.size(); row++) {
            grid.text(row, column, words.get(row), Look.BODY);
        }
        book.name(name, grid.absoluteRange(column, 0, words.size() - 1));
    }
}
