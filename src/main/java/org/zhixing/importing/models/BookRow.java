package org.zhixing.importing.models;

import java.util.Map;
import org.zhixing.drafting.BookColumn;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.forms.Texts;

/**
 * A row of one of the tables.
 *
 * @param sheet its name, as problems call it
 */
record BookRow(String sheet, Row row, Map<BookColumn, Integer> places) {

    String text(BookColumn column) {
        return Texts.of(cell(column));
    }

    Cell cell(BookColumn column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.at(place);
    }

    /** Whether somebody wrote into it: what only helps to read, and was there before, does not count. */
    boolean filled() {
        return places.keySet().stream()
                .filter(c -> c != BookColumn.ORIGIN && c != BookColumn.WHAT)
                .anyMatch(c -> !(cell(c) instanceof Cell.Empty));
    }

    /** The sheet and the cell, such as {@code 指标!F12}. */
    String at(BookColumn column) {
        return sheet + "!" + Texts.address(row, places.getOrDefault(column, 0));
    }
}
