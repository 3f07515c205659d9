package org.zhixing.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zhixing.records.RecordField;

/** A table that is being written, its header first. Closing it completes the file but leaves the stream open. */
public sealed interface TableWriter extends AutoCloseable permits CsvTableWriter, WorkbookTableWriter {

    /** @param cells as texts; blank is empty */
    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** UTF-8 with a byte order mark, so that spreadsheet programs read Chinese. */
    static TableWriter csv(OutputStream out) throws IOException {
        return new CsvTableWriter(out, false);
    }

    /** UTF-8 as programs read it: no byte order mark, lines end in a line feed. Cells stay as they are, formulas too. */
    static TableWriter plainCsv(OutputStream out) throws IOException {
        return new CsvTableWriter(out, true);
    }

    /**
     * A workbook with one sheet. The same rows give the same bytes: nothing in it tells when or where it was written.
     *
     * @param kinds how the cells of each column are kept, header aside: what is no date, time or number stays a text
     */
    static TableWriter workbook(OutputStream out, String sheet, List<RecordField.Kind> kinds) throws IOException {
        return new WorkbookTableWriter(out, sheet, kinds);
    }

    /** Rows that a sheet holds, header included: the format's own limit. */
    int SHEET_ROWS = 1_048_576;
}
