package org.zhixing.importing;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number the row in the sheet, from 1; in CSV the record's number from 1, blank lines counted (ruling A5)
 * @param cells from the first column on; without trailing empty ones
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 0, empty beyond the end. */
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }
}
