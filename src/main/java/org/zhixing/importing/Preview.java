package org.zhixing.importing;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.work.Progress;

/**
 * The first rows of a sheet.
 *
 * @param rows at most {@link #ROWS}, none of them blank
 * @param more whether the sheet has further rows
 */
public record Preview(List<Row> rows, boolean more) {

    /** How many rows are shown at most. */
    public static final int ROWS = 50;

    public Preview {
        rows = List.copyOf(rows);
    }

    static Preview of(TableFile file, String sheet) {
        List<Row> rows = new ArrayList<>();
        boolean whole = file.read(
                sheet,
                row -> {
                    if (rows.size() == ROWS) {
                        return false;
                    }
                    rows.add(row);
                    return true;
                },
                Progress.NONE);
        return new Preview(rows, !whole);
    }
}
