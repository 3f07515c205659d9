package org.zhixing.importing.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Cell;
import org.zhixing.records.RecordField;
import org.zhixing.records.RowProblem;

/** What is wrong in the row that is being read. */
final class RowTroubles {

    /** What a cell shows of a text that has no end. */
    private static final int SHOWN = 200;

    private record Found(RecordField field, @Nullable Column column, Cell cell, Trouble trouble) {}

    /** Values that many rows have wrong in the same way are kept once. */
    private static final int SHARED = 1 << 12;

    private final List<Found> found = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    void add(RecordField field, @Nullable Column column, Cell cell, Trouble trouble) {
        found.add(new Found(field, column, cell, trouble));
    }

    /** Whether the row stays out (ruling A3). */
    boolean refuse() {
        return found.stream().anyMatch(f -> f.field.fatal());
    }

    boolean concern(RecordField field) {
        return found.stream().anyMatch(f -> f.field == field);
    }

    /** Gives what was found in the fields' order, and begins anew. */
    void moveTo(List<RowProblem> problems, String file, String sheet, int row) {
        if (found.isEmpty()) {
            return;
        }
        found.sort(Comparator.comparing(Found::field));
        for (Found f : found) {
            String value = f.field.confidential() ? "" : shared(brief(CellText.of(f.cell)));
            problems.add(new RowProblem(
                    file,
                    sheet,
                    row,
                    f.column == null ? f.field.key() : f.column.header(),
                    f.field,
                    f.trouble.kind().code(),
                    value,
                    f.trouble.kind().key(),
                    f.trouble.arguments(),
                    f.field.fatal()));
        }
        found.clear();
    }

    private String shared(String value) {
        String before = values.get(value);
        if (before != null) {
            return before;
        }
        if (values.size() < SHARED) {
            values.put(value, value);
        }
        return value;
    }

    private static String brief(String value) {
        if (value.length() <= SHOWN) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return value.substring(0, end) + "…";
    }
}
