package org.zhixing.importing.ratings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.zhixing.agreement.RatingsTable;
import org.zhixing.importing.Row;
import org.zhixing.importing.SheetName;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * Reads a table of ratings from a CSV file or a workbook (command-line.md, "Agreement"): the first sheet whose first rows
 * name a rater. A title may stand above; the units' names stand in the first column, the raters' in the first row that has
 * anything beside that column. A blank cell is a missing rating; whatever else is no number is refused with its cell.
 */
public final class RatingsTableReader {

    private static final int MOST_UNITS = 50_000;
    private static final int MOST_RATERS = 300;
    private static final int MOST_PLACES = 1_000_000;
    /** More would not be read by anybody. */
    private static final int MOST_PROBLEMS = 100;

    private static final int HEADER_WITHIN = 20;

    private final Path file;
    private final String sheet;
    private final List<Problem> problems = new ArrayList<>();
    private final Names units = new Names();
    private final Names raters = new Names();
    private final List<Integer> columns = new ArrayList<>();
    private final List<List<@Nullable Double>> rows = new ArrayList<>();
    private boolean begun;
    private int seen;

    private RatingsTableReader(Path file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /**
     * @throws ProblemException (INPUT) with each cell that is wrong, a hundred of them at most; where the file holds no
     *     such table, or a larger one than anybody can have rated
     */
    public static RatingsTable read(Path file) {
        TableFile table = TableFile.open(file, TableOptions.RECOGNISE);
        for (SheetName sheet : table.sheets()) {
            RatingsTableReader reader = new RatingsTableReader(file, sheet.name());
            table.read(sheet.name(), reader::row, Progress.NONE);
            if (reader.begun) {
                return reader.table();
            }
        }
        throw refused(Problem.at(file.toString(), "problems.ratings.noRaters"));
    }

    private RatingsTable table() {
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(Problem.at(file.toString(), "problems.ratings.noUnits"));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemException.Kind.INPUT, problems, null);
        }
        return RatingsTable.of(units.inOrder(), raters.inOrder(), rows);
    }

    private boolean row(Row row) {
        if (!begun) {
            return header(row) || ++seen < HEADER_WITHIN;
        }
        if (rows.size() == MOST_UNITS || (long) (rows.size() + 1) * columns.size() > MOST_PLACES) {
            throw refused(tooLarge());
        }
        unit(row);
        return problems.size() < MOST_PROBLEMS;
    }

    private boolean header(Row row) {
        for (int column = 1; column < row.cells().size(); column++) {
            String name = RatingCell.text(row.at(column));
            if (name.isEmpty()) {
                continue;
            }
            begun = true;
            columns.add(column);
            if (columns.size() > MOST_RATERS) {
                throw refused(tooLarge());
            }
            String first = raters.add(name, address(row, column));
            if (first != null) {
                note(row, column, "problems.ratings.raterTwice", first);
            }
        }
        return begun;
    }

    private void unit(Row row) {
        List<@Nullable Double> ratings = new ArrayList<>();
        boolean any = false;
        int next = 0;
        for (int column = 1; column < Math.max(row.cells().size(), lastColumn() + 1); column++) {
            boolean named = next < columns.size() && columns.get(next) == column;
            next += named ? 1 : 0;
            RatingCell cell = RatingCell.of(row.at(column));
            any |= !cell.blank();
            if (named) {
                ratings.add(cell.rating());
            }
            String wrong = !named && !cell.blank() ? "problems.ratings.noRater" : cell.problem();
            if (wrong != null) {
                note(row, column, wrong);
            }
        }
        String name = RatingCell.text(row.at(0));
        if (name.isEmpty()) {
            if (any) {
                note(row, 0, "problems.ratings.noUnit");
            }
            return;
        }
        String first = units.add(name, address(row, 0));
        if (first != null) {
            note(row, 0, "problems.ratings.unitTwice", first);
        }
        rows.add(ratings);
    }

    private int lastColumn() {
        return columns.get(columns.size() - 1);
    }

    private void note(Row row, int column, String key, Object... arguments) {
        problems.add(Problem.at(file + " " + address(row, column), key, arguments));
    }

    private String address(Row row, int column) {
        String cell = new CellReference(row.number() - 1, column).formatAsString();
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }

    private Problem tooLarge() {
        return Problem.at(
                file.toString(),
                "problems.ratings.tooLarge",
                String.valueOf(MOST_UNITS),
                String.valueOf(MOST_RATERS),
                String.valueOf(MOST_PLACES));
    }

    private static ProblemException refused(Problem problem) {
        return new ProblemException(ProblemException.Kind.INPUT, problem);
    }
}
