package org.zhixing.importing.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.importing.RowSink;
import org.zhixing.importing.SheetName;
import org.zhixing.importing.TableFile;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;
import org.zhixing.work.Progress;

/**
 * The texts of one column of a table, each with an id: no record is made of them, and nothing else need be in the table.
 *
 * @param ids as they stand in the table; the row's number where there is no id
 * @param texts as {@code kept} leaves them, in the same order
 */
public record NoteTable(List<String> ids, List<String> texts) {

    /**
     * Which columns to read.
     *
     * @param text header of the texts; null for whatever is known for noteText
     * @param id header of the ids; null for whatever is known for recordId, or row numbers without one
     */
    public record Columns(@Nullable String text, @Nullable String id) {}

    /**
     * Reads the first visible sheet that has the columns.
     *
     * @param name how problems call the file
     * @param kept what is to be kept of a text
     * @return nothing when {@code progress} asked to cancel
     * @throws ProblemException (INPUT) where no sheet has the columns
     */
    public static Optional<NoteTable> read(
            TableFile file, String name, Columns columns, UnaryOperator<String> kept, Progress progress) {
        for (SheetName sheet : file.sheets()) {
            if (!sheet.hidden()) {
                Reader reader = new Reader(columns, kept);
                boolean whole = file.read(sheet.name(), reader, progress);
                if (!whole && !reader.givenUp) {
                    return Optional.empty();
                }
                if (reader.finish()) {
                    return Optional.of(new NoteTable(reader.ids, reader.texts));
                }
            }
        }
        throw new ProblemException(ProblemException.Kind.INPUT, missing(name, columns));
    }

    private static Problem missing(String name, Columns columns) {
        String text = columns.text();
        String id = columns.id();
        if (text == null) {
            return id == null
                    ? Problem.at(name, "problems.notes.noTextColumn")
                    : Problem.at(name, "problems.notes.noTextColumnBeside", id);
        }
        return id == null
                ? Problem.at(name, "problems.notes.noSuchColumn", text)
                : Problem.at(name, "problems.notes.noSuchColumns", text, id);
    }

    /** Where the columns are; no id: -1. */
    private record Place(int text, int id) {}

    private static final class Reader implements RowSink {

        private final Columns columns;
        private final UnaryOperator<String> kept;
        private final List<Row> first = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private @Nullable Place place;
        private boolean givenUp;

        Reader(Columns columns, UnaryOperator<String> kept) {
            this.columns = columns;
            this.kept = kept;
        }

        @Override
        public boolean row(Row row) {
            if (place != null) {
                take(row, place);
                return true;
            }
            first.add(row);
            return first.size() < Headers.SEARCHED || begin();
        }

        boolean finish() {
            return place != null || (!givenUp && begin());
        }

        private boolean begin() {
            for (Row row : first) {
                place = place(row);
                if (place != null) {
                    Place found = place;
                    first.stream().filter(r -> r.number() > row.number()).forEach(r -> take(r, found));
                    first.clear();
                    return true;
                }
            }
            givenUp = true;
            return false;
        }

        private void take(Row row, Place at) {
            String id = at.id() < 0 ? "" : CellText.of(row.at(at.id()));
            ids.add(id.isBlank() ? String.valueOf(row.number()) : id);
            Cell text = row.at(at.text());
            texts.add(text instanceof Cell.Unreadable ? "" : kept.apply(CellText.of(text)));
        }

        private @Nullable Place place(Row row) {
            Headers headers = Headers.at(row, RecordMapping.NONE);
            int text = index(headers, columns.text(), RecordField.NOTE_TEXT);
            int id = index(headers, columns.id(), RecordField.RECORD_ID);
            return text < 0 || (id < 0 && columns.id() != null) ? null : new Place(text, id);
        }

        private static int index(Headers headers, @Nullable String wanted, RecordField field) {
            if (wanted == null) {
                List<Column> known = headers.columns().getOrDefault(field, List.of());
                return known.isEmpty() ? -1 : known.get(0).index();
            }
            String name = Clean.text(wanted);
            return headers.all().stream()
                    .filter(c -> Clean.text(c.header()).equals(name))
                    .mapToInt(Column::index)
                    .findFirst()
                    .orElse(-1);
        }
    }
}
