package org.zhixing.report.sheets;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhixing.report.workbook.Grid;

/** Where on the indicator sheet each score stands, for the formulas of other sheets. */
final class ScorePlaces {

    static final String OVERALL = "overall";

    private final Grid grid;
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    ScorePlaces(Grid grid) {
        this.grid = grid;
    }

    /** @param id of an indicator, a sub-dimension or a dimension, or {@link #OVERALL} */
    void put(String id, int row) {
        rows.put(id, row);
    }

    int row(String id) {
        Integer row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no row for " + id);
        }
        return row;
    }

    String absolute(String id, Column column) {
        return grid.absolute(row(id), column.ordinal());
    }
}
