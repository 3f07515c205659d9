package org.zhixing.importing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * A table that somebody else made, told by its content and never by its extension. Holds no open file between calls, and
 * may be read from any thread; every read goes through the file anew.
 */
public final class TableFile {

    /** What kind of file it is by its content. */
    public enum Kind {
        /** A workbook of Excel 2007 or later, or of WPS. */
        XLSX,
        /** A workbook of Excel 97 to 2003. */
        XLS,
        /** Text with delimiters. */
        CSV
    }

    private final Path path;
    private final Table table;

    private TableFile(Path path, Table table) {
        this.path = path;
        this.table = table;
    }

    /**
     * Looks at the file and finds its sheets; of a text file, all bytes are checked for their encoding.
     *
     * @throws ProblemException (INPUT) when there is no table in it, or it is damaged, protected by a password, too
     *     large, or of a kind that is not read
     */
    public static TableFile open(Path file, TableOptions options) {
        return new TableFile(file, TableFailure.guard(file, () -> Recognition.open(file, options)));
    }

    public Kind kind() {
        return table.kind();
    }

    /** In the order of the tabs; never empty. A text file has one, whose name is empty. */
    public List<SheetName> sheets() {
        return table.sheets();
    }

    /** How a text file is read; null for workbooks. */
    public @Nullable TextForm form() {
        return table instanceof CsvTable csv ? csv.form() : null;
    }

    /**
     * Gives the rows of a sheet that have content, in the file's order, to {@code sink}, from the calling thread. Reading
     * runs ahead in a thread of its own.
     *
     * @param progress in bytes of the sheet; asked several times a second, also while nothing comes
     * @return true when the whole sheet was read, false when {@code sink} or {@code progress} stopped it
     * @throws ProblemException (INPUT) for an unknown sheet, damage, or more than the limits allow; rows may have been
     *     given before
     */
    public boolean read(String sheet, RowSink sink, Progress progress) {
        if (sheets().stream().noneMatch(s -> s.name().equals(sheet))) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(path.toString(), "problems.table.unknownSheet", sheet));
        }
        return new ReadAhead(path, table, sheet).run(sink, progress);
    }

    /** The first rows of a sheet that have content; limits and errors as in {@link #read}. */
    public Preview preview(String sheet) {
        return Preview.of(this, sheet);
    }
}
