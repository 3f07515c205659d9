package org.zhixing.report.models;

import java.util.List;
import java.util.stream.Stream;
import org.zhixing.drafting.ModelBook;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Level;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.work.Messages;

/** The hidden sheet behind the drop-downs, and where each list stands on it. */
record BookLists(String kinds, String dimensions, String symptoms, String yesNo, String levels) {

    static BookLists write(Book book, AssessmentModel model, Messages messages) {
        Grid grid = book.sheet(ModelBook.LISTS);
        BookLists lists = new BookLists(
                texts(
                        grid,
                        0,
                        Stream.of("DIMENSION", "SUBDIMENSION")
                                .map(kind -> messages.text("drafting.book.kind." + kind))
                                .toList()),
                texts(grid, 1, model.dimensions().stream().map(d -> d.id()).toList()),
                numbers(grid, 2, List.of(1, 2)),
                texts(
                        grid,
                        3,
                        Stream.of("true", "false")
                                .map(value -> messages.text("drafting.value." + value))
                                .toList()),
                numbers(
                        grid,
                        4,
                        model.scale().levels().stream().map(Level::level).toList()));
        grid.finish();
        book.hide(grid);
        return lists;
    }

    private static String texts(Grid grid, int column, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            grid.text(i, column, texts.get(i), Look.BODY);
        }
        return grid.absoluteRange(column, 0, Math.max(0, texts.size() - 1));
    }

    private static String numbers(Grid grid, int column, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            grid.number(i, column, numbers.get(i).doubleValue(), Look.BODY);
        }
        return grid.absoluteRange(column, 0, Math.max(0, numbers.size() - 1));
    }
}
