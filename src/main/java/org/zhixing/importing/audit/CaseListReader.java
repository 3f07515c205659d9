package org.zhixing.importing.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Row;
import org.zhixing.importing.SheetName;
import org.zhixing.importing.TableFile;
import org.zhixing.importing.TableOptions;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/** Reads a list of cases from a CSV file or a workbook: the first sheet whose header names cases (formats.md, D6). */
public final class CaseListReader {

    private static final int MOST_ROWS = 100_000;
    /** More wrong rows than this mean a wrong file, not a list to mend. */
    private static final int MOST_PROBLEMS = 1_000;
    /** A title and remarks may stand above the header. */
    private static final int HEADER_WITHIN = 20;

    private final String file;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<CaseTable.Listed> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable CaseHeader header;
    private int rows;

    private CaseListReader(Path file) {
        this.file = file.toString();
    }

    /**
     * @throws ProblemException (INPUT) where there is no table in the file, no header that names cases, a column missing or
     *     there twice, more rows than such a list has, or no row that can be taken
     */
    public static CaseTable read(Path file) {
        TableFile table = TableFile.open(file, TableOptions.RECOGNISE);
        for (SheetName sheet : table.sheets()) {
            CaseListReader reader = new CaseListReader(file);
            table.read(sheet.name(), reader::row, Progress.NONE);
            CaseHeader header = reader.header;
            if (header != null) {
                return reader.list(header);
            }
        }
        throw refused(file.toString(), "problems.audit.case.noHeader");
    }

    private CaseTable list(CaseHeader found) {
        if (!found.missing().isEmpty()) {
            throw refused(
                    file,
                    "problems.audit.case.columns",
                    found.missing().stream().map(CaseColumn::named).collect(Collectors.joining(" ")));
        }
        if (!found.twice().isEmpty()) {
            throw refused(file, "problems.audit.case.columnTwice", String.join(" ", found.twice()));
        }
        if (rows > MOST_ROWS || problems.size() > MOST_PROBLEMS) {
            throw refused(file, "problems.audit.case.tooMany", MOST_ROWS, MOST_PROBLEMS);
        }
        if (cases.isEmpty() && !problems.isEmpty()) {
            throw new ProblemException(ProblemException.Kind.INPUT, problems, null);
        }
        if (cases.isEmpty()) {
            throw refused(file, "problems.audit.case.none");
        }
        return new CaseTable(
                Stream.of(CaseColumn.values()).map(found::name).toList(), cases, problems, found.ignored());
    }

    private boolean row(Row row) {
        rows++;
        CaseHeader found = header;
        if (found != null) {
            CaseRow reading = new CaseRow(file, row, found);
            CaseTable.Listed listed = reading.read(known);
            if (listed != null) {
                cases.add(listed);
            }
            problems.addAll(reading.problems());
            return rows <= MOST_ROWS && problems.size() <= MOST_PROBLEMS;
        }
        CaseHeader candidate = CaseHeader.of(row);
        if (candidate.namesCases()) {
            header = candidate;
            rows = 0;
            return candidate.missing().isEmpty() && candidate.twice().isEmpty();
        }
        return rows < HEADER_WITHIN;
    }

    private static ProblemException refused(String where, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(where, key, arguments));
    }
}
