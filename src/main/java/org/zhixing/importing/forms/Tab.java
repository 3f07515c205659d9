package org.zhixing.importing.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhixing.importing.Row;
import org.zhixing.importing.SheetName;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * One sheet, held whole: a form is small.
 *
 * @param name empty for a text file
 */
public record Tab(String name, List<Row> rows) {

    /** More is neither a form nor the answers of people. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_CELLS = 2_000_000;

    public Tab {
        rows = List.copyOf(rows);
    }

    /**
     * All sheets of a file, hidden ones too.
     *
     * @throws ProblemException (INPUT) when there is no table in it, or more than forms hold
     */
    public static List<Tab> of(Path file) {
        TableFile table = TableFile.open(file, TableOptions.RECOGNISE);
        List<Tab> tabs = new ArrayList<>();
        int[] held = new int[2];
        for (SheetName sheet : table.sheets()) {
            List<Row> rows = new ArrayList<>();
            boolean whole = table.read(
                    sheet.name(),
                    row -> {
                        rows.add(row);
                        held[0]++;
                        held[1] += row.cells().size();
                        return held[0] <= MOST_ROWS && held[1] <= MOST_CELLS;
                    },
                    Progress.NONE);
            if (!whole) {
                throw new ProblemException(
                        ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.form.tooMuch"));
            }
            tabs.add(new Tab(sheet.name(), rows));
        }
        return tabs;
    }
}
