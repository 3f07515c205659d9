package org.zhixing.importing;

import java.io.IOException;
import java.util.List;

/** A table of one kind of file. Failures leave it as they come; {@link TableFailure} turns them into problems. */
sealed interface Table permits XlsxTable, XlsTable, CsvTable {

    TableFile.Kind kind();

    List<SheetName> sheets();

    /** Gives the rows of a sheet to {@code sink} until it has enough, and notes the bytes that are done. */
    void read(String sheet, RowSink sink, Meter meter) throws IOException;
}
