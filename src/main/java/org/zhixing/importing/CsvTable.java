package org.zhixing.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.zhixing.importing.TableFailure.Refused;

/** A text file with delimiters. */
final class CsvTable implements Table {

    static final char QUOTE = '"';

    private final Path file;
    private final TextForm form;
    private final boolean sayingDelimiter;

    private CsvTable(Path file, TextForm form, boolean sayingDelimiter) {
        this.file = file;
        this.form = form;
        this.sayingDelimiter = sayingDelimiter;
    }

    static CsvTable open(Path file, TableOptions options) throws IOException {
        CharsetChoice text = CharsetChoice.of(file, options.charset());
        DelimiterChoice choice;
        try (Reader reader = StrictText.reader(file, text.charset(), new Meter())) {
            choice = DelimiterChoice.of(reader, options.delimiter());
        }
        return new CsvTable(
                file, new TextForm(text.charset(), text.found(), choice.delimiter(), QUOTE), choice.firstLine());
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
        CsvRows rows = new CsvRows();
        try (BufferedReader reader = new BufferedReader(StrictText.reader(file, form.charset(), meter))) {
            if (sayingDelimiter) {
                reader.readLine();
            }
            try (CsvReader<Row> csv = CsvReader.builder()
                            .fieldSeparator(form.delimiter())
                            .quoteCharacter(form.quote())
                            .skipEmptyLines(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowExtraCharsAfterClosingQuote(true)
                            .allowUnclosedQuote(false)
                            .detectBomHeader(false)
                            .maxBufferSize(4 * Limits.CSV_CELL_CHARACTERS)
                            .build(rows, reader);
                    CloseableIterator<Row> all = csv.iterator()) {
                while (all.hasNext()) {
                    if (!sink.row(all.next())) {
                        return;
                    }
                }
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            // A cell without an end: up to the end of the file, or longer than any cell.
            throw new Refused("problems.table.quoteOpen", rows.number() + 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
