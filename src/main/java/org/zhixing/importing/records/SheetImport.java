package org.zhixing.importing.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.records.RecordField;
import org.zhixing.records.ServiceRecord;

/** Takes the rows of one sheet below its header row: each is accepted or refused, and counted once. */
final class SheetImport {

    private final String file;
    private final String sheet;
    private final Headers headers;
    private final RowReader reader;
    private final RecordImport all;
    private final @Nullable String generatedBefore;
    private final RowTroubles troubles = new RowTroubles();
    private final boolean[] headed;
    private final Map<Integer, Column> headless = new TreeMap<>();
    private @Nullable String mends;
    private int rows;
    private int accepted;

    /** @param place of the file among those of the import, from 1 */
    SheetImport(String file, String sheet, int place, Headers headers, RowReader reader, RecordImport all) {
        this.file = file;
        this.sheet = sheet;
        this.headers = headers;
        this.reader = reader;
        this.all = all;
        boolean noIds = !headers.columns().containsKey(RecordField.RECORD_ID);
        generatedBefore = noIds ? all.generatedBefore(place) : null;
        int width = headers.all().isEmpty()
                ? 0
                : headers.all().get(headers.all().size() - 1).index() + 1;
        headed = new boolean[width];
        headers.all().forEach(c -> headed[c.index()] = true);
    }

    void row(Row read) {
        if (read.number() <= headers.row() || blank(read)) {
            return;
        }
        Row row = headers.mending() == null ? read : MendedRow.of(read);
        rows++;
        noteHeadless(row);
        noteMended(row);
        ServiceRecord record = reader.read(row, generated(row), troubles);
        String note = reader.note(row, troubles);
        String id = record == null ? reader.claimed(row) : record.id();
        Trouble twice = id == null ? null : all.twice(id, file);
        if (twice != null) {
            reader.duplicate(row, twice, troubles);
        } else if (record != null) {
            accepted++;
            all.accept(record, row.number(), note);
        }
        troubles.moveTo(all.problems(), file, sheet, row.number());
    }

    SheetResult result() {
        List<Column> unused = new ArrayList<>(headers.unused());
        unused.addAll(headless.values());
        return new SheetResult(file, sheet, headers, unused, generatedBefore, mends, rows, accepted);
    }

    private @Nullable String generated(Row row) {
        if (generatedBefore == null) {
            return null;
        }
        if (headers.mending() != null) {
            String origin = Clean.strip(CellText.of(row.at(headers.mending().origin())));
            if (!origin.isEmpty()) {
                return origin.chars().allMatch(Character::isDigit) ? generatedBefore + origin : origin;
            }
        }
        return generatedBefore + row.number();
    }

    private static boolean blank(Row row) {
        for (Cell cell : row.cells()) {
            if (!CellText.blank(cell)) {
                return false;
            }
        }
        return true;
    }

    /** All rows of a table for mending come from one table. */
    private void noteMended(Row row) {
        if (headers.mending() != null && mends == null) {
            String table = Clean.strip(CellText.of(row.at(headers.mending().table())));
            mends = table.isEmpty() ? null : table;
        }
    }

    /** Columns without a header are not read; that something stands in them is said. */
    private void noteHeadless(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if ((i >= headed.length || !headed[i]) && !CellText.blank(row.at(i))) {
                headless.computeIfAbsent(i, column -> new Column(column, ""));
            }
        }
    }
}
