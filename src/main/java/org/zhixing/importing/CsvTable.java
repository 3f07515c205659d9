package org.zhixing.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhixing.importing.TableFailure.Refused;
import org.zhixing.importing.TextForm.Found;

/** A text file with delimiters. */
final class CsvTable implements Table {

    static final char QUOTE = '"';
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Path file;
    private final TextForm form;
    private final boolean sayingDelimiter;

    private CsvTable(Path file, TextForm form, boolean sayingDelimiter) {
        this.file = file;
        this.form = form;
        this.sayingDelimiter = sayingDelimiter;
    }

    static CsvTable open(Path file, TableOptions options) throws IOException {
        Charset chosen = options.charset();
        Found found;
        Charset charset;
        if (chosen != null) {
            charset = chosen;
            found = Found.CHOSEN;
            refuseWrong(file, charset);
        } else {
            Optional<ByteOrderMark> mark;
            try (InputStream in = Files.newInputStream(file)) {
                mark = ByteOrderMark.of(in.readNBytes(3));
            }
            if (mark.isPresent()) {
                charset = mark.get().charset();
                found = Found.BYTE_ORDER_MARK;
                refuseWrong(file, charset);
            } else if (StrictText.firstWrongRow(file, StandardCharsets.UTF_8) == 0) {
                charset = StandardCharsets.UTF_8;
                found = Found.VALID_UTF8;
            } else {
                charset = GB18030;
                found = Found.VALID_GB18030;
                int row = StrictText.firstWrongRow(file, charset);
                if (row > 0) {
                    throw new Refused("problems.table.encodingUnknown", row);
                }
            }
        }
        DelimiterChoice choice;
        try (Reader reader = StrictText.reader(file, charset, new Meter())) {
            choice = DelimiterChoice.of(reader, options.delimiter());
        }
        return new CsvTable(file, new TextForm(charset, found, choice.delimiter(), QUOTE), choice.firstLine());
    }

    private static void refuseWrong(Path file, Charset charset) throws IOException {
        int row = StrictText.firstWrongRow(file, charset);
        if (row > 0) {
            throw new Refused("problems.table.encoding", row, charset.name());
        }
    }

    TextForm form() {
        return form;
    }

    @Override
    public TableFile.Kind kind() {
        return TableFile.Kind.CSV;
    }

    @Override
    public List<SheetName> sheets() {
        return List.of(new SheetName("", false));
    }

    @Override
    public void read(String sheet, RowSink sink, Meter meter) throws IOException {
        int number = 0;
        try (BufferedReader reader = new BufferedReader(StrictText.reader(file, form.charset(), meter))) {
            if (sayingDelimiter) {
                reader.readLine();
            }
            try (CsvReader<CsvRecord> csv = CsvReader.builder()
                            .fieldSeparator(form.delimiter())
                            .quoteCharacter(form.quote())
                            .skipEmptyLines(false)
                            .allowExtraFields(true)
                            .allowMissingFields(true)
                            .allowExtraCharsAfterClosingQuote(true)
                            .allowUnclosedQuote(false)
                            .detectBomHeader(false)
                            .ofCsvRecord(reader);
                    CloseableIterator<CsvRecord> records = csv.iterator()) {
                while (records.hasNext()) {
                    number++;
                    if (number > Limits.CSV_ROWS) {
                        throw new Refused("problems.table.tooManyRows", Limits.CSV_ROWS);
                    }
                    if (!sink.row(row(number, records.next()))) {
                        return;
                    }
                }
            }
        } catch (CsvParseException e) {
            throw new Refused("problems.table.quoteOpen", number + 1);
        }
    }

    private static Row row(int number, CsvRecord fields) {
        int count = fields.getFieldCount();
        while (count > 0 && CellTexts.isBlank(fields.getField(count - 1))) {
            count--;
        }
        if (count > Limits.COLUMNS) {
            throw new Refused("problems.table.tooManyColumns", number, Limits.COLUMNS);
        }
        List<Cell> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String text = fields.getField(i);
            if (text.length() > Limits.CSV_CELL_CHARACTERS) {
                throw new Refused("problems.table.quoteOpen", number);
            }
            cells.add(CellTexts.isBlank(text) ? Cell.EMPTY : new Cell.Text(text));
        }
        return new Row(number, cells);
    }
}
