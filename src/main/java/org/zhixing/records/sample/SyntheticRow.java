package org.zhixing.records.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhixing.records.RecordField;

/** A row while it is being filled. Blank is an empty text. */
final class SyntheticRow {

    /** Minutes of a day as hours with at most two decimals. */
    private static final String[] HOURS =
            IntStream.rangeClosed(0, 24 * 60).mapToObj(SyntheticRow::inHours).toArray(String[]::new);

    private final String[] cells = new String[RecordField.values().length];

    SyntheticRow() {
        Arrays.fill(cells, "");
    }

    /** The same so far. */
    SyntheticRow copy() {
        SyntheticRow copy = new SyntheticRow();
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        return copy;
    }

    String at(RecordField field) {
        return cells[field.ordinal()];
    }

    SyntheticRow put(RecordField field, String text) {
        cells[field.ordinal()] = text;
        return this;
    }

    SyntheticRow put(RecordField field, LocalDate date) {
        return put(field, date.toString());
    }

    SyntheticRow put(RecordField field, int number) {
        return put(field, Integer.toString(number));
    }

    SyntheticRow put(RecordField field, boolean answer) {
        return put(field, answer ? "是" : "否");
    }

    SyntheticRow hours(RecordField field, int minutes) {
        return put(field, HOURS[minutes]);
    }

    /** The cells of all fields but the left-out ones, in the order of specification 4.1. */
    List<String> cells(Set<RecordField> leftOut) {
        if (leftOut.isEmpty()) {
            return List.of(cells);
        }
        return Arrays.stream(RecordField.values())
                .filter(f -> !leftOut.contains(f))
                .map(this::at)
                .toList();
    }

    private static String inHours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
