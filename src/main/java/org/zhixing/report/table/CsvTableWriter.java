package org.zhixing.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV. */
final class CsvTableWriter implements TableWriter {

    private static final int BUFFER = 1 << 16;

    private final BufferedWriter writer;
    private final CsvWriter csv;

    /** @param plain without the byte order mark and the line ends that spreadsheet programs like */
    CsvTableWriter(OutputStream out, boolean plain) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        if (!plain) {
            writer.write('\uFEFF');
        }
        csv = CsvWriter.builder()
                .lineDelimiter(plain ? LineDelimiter.LF : LineDelimiter.CRLF)
                .bufferSize(0)
                .build(writer);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
