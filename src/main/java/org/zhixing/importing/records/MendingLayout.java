package org.zhixing.importing.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Row;

/**
 * How the rows of a sheet stand in a table for mending.
 *
 * @param columns of the sheet, in order; those of an earlier table for mending are left out
 * @param headers of the whole table
 * @param before mending the leading columns of an earlier table for mending; null elsewhere
 * @param generatedBefore what goes before a row's number in the id of a record; null where a column has ids
 * @param place the sheet itself
 */
record MendingLayout(
        List<Integer> columns,
        List<String> headers,
        @Nullable MendingColumns before,
        @Nullable String generatedBefore,
        String place) {

    static MendingLayout of(SheetResult sheet) {
        MendingColumns before = sheet.headers().mending();
        Map<Integer, String> names = new HashMap<>();
        sheet.headers().all().forEach(c -> names.put(c.index(), c.header()));
        TreeSet<Integer> columns = new TreeSet<>(names.keySet());
        sheet.unused().forEach(c -> columns.add(c.index()));
        columns.removeIf(c -> before != null && before.covers(c));
        List<String> headers = new ArrayList<>(MendingColumns.HEADERS);
        columns.forEach(c -> headers.add(PlainText.written(names.getOrDefault(c, ""))));
        return new MendingLayout(List.copyOf(columns), headers, before, sheet.generatedBefore(), sheet.place());
    }

    /** Whether the sheet is a table for mending itself, whose texts carry our apostrophes. */
    boolean mended() {
        return before != null;
    }

    /** In which table it was, over however many mendings. */
    String table(Row row) {
        String table = before == null ? "" : CellText.of(row.at(before.table()));
        return table.isEmpty() ? place : table;
    }

    /** Which row it was, over however many mendings; where records are called by their rows, the name of the record. */
    String origin(Row row) {
        String origin = before == null ? "" : CellText.of(row.at(before.origin()));
        if (!origin.isEmpty()) {
            return origin;
        }
        return generatedBefore == null ? Integer.toString(row.number()) : generatedBefore + row.number();
    }
}
