package org.zhixing.importing.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.records.RecordField;

/**
 * Where the value of one field comes from in a sheet: its column or columns, and a constant for what is blank.
 *
 * @param columns none where only a constant speaks; several are joined by a line break
 * @param constant null: blank is unknown
 */
record Slot<T>(
        RecordField field,
        List<Column> columns,
        CellReading<T> reading,
        @Nullable T constant) {

    /** The value, or null where it is unknown or wrong; what is wrong goes to {@code troubles}. */
    @Nullable
    T read(Row row, RowTroubles troubles) {
        if (!columns.isEmpty()) {
            Cell cell = columns.size() == 1 ? row.at(columns.get(0).index()) : Joined.cell(row, columns);
            Reading<T> read = reading.of(cell);
            if (read.value() != null) {
                return read.value();
            }
            if (read.trouble() != null) {
                troubles.add(field, columns.get(0), cell, read.trouble());
                return null;
            }
        }
        if (constant == null && field.required()) {
            Column column = columns.isEmpty() ? null : columns.get(0);
            Cell cell = column == null ? Cell.EMPTY : row.at(column.index());
            troubles.add(field, column, cell, Trouble.of(Trouble.Kind.MISSING));
        }
        return constant;
    }
}
