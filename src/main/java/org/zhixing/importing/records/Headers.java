package org.zhixing.importing.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Row;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.work.Problem;

/**
 * The header row of a sheet and what its columns are (formats.md, D1).
 *
 * @param row its row in the sheet, from 1
 * @param all every column that has a header, in order
 * @param columns by field; several only where a mapping joins them
 * @param unused columns with a header that serve no field: to be listed, never ignored in silence
 * @param missing required fields that have neither a column nor a constant; the record's id is not among them, because it
 *     can be made from the row (ruling A1)
 * @param units of the hours fields, where the header or the mapping says one
 * @param problems why the columns cannot be taken as they are: two headers for one field, a named header that is absent
 * @param mending the place of the leading columns of a table of problem rows that this program wrote; null elsewhere
 */
public record Headers(
        int row,
        List<Column> all,
        Map<RecordField, List<Column>> columns,
        List<Column> unused,
        List<RecordField> missing,
        Map<RecordField, HourUnit> units,
        List<Problem> problems,
        @Nullable MendingColumns mending) {

    /** Rows with content among which the header row is looked for. */
    public static final int SEARCHED = 30;

    /** One known word may stand in any text; two in a row are headers. */
    private static final int ENOUGH = 2;

    public Headers {
        all = List.copyOf(all);
        columns = Map.copyOf(columns);
        unused = List.copyOf(unused);
        missing = List.copyOf(missing);
        units = Map.copyOf(units);
        problems = List.copyOf(problems);
    }

    /**
     * The header row among the first rows of a sheet: the first of those that know the most fields. Where none knows two,
     * it is the first row with the most texts, for a person to map.
     *
     * @param rows the first rows with content; those beyond {@link #SEARCHED} are not looked at
     * @return nothing when there is no row
     */
    public static Optional<Headers> find(List<Row> rows, RecordMapping mapping) {
        @Nullable Headers best = null;
        for (Row row : rows.subList(0, Math.min(SEARCHED, rows.size()))) {
            Headers here = at(row, mapping);
            if (best == null || here.better(best)) {
                best = here;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What the columns are when this row is the header row. */
    public static Headers at(Row row, RecordMapping mapping) {
        return new HeaderMatch(row, mapping).headers();
    }

    /** Whether enough of it is known to take it for a header row without asking. */
    public boolean recognised() {
        return columns.size() >= ENOUGH;
    }

    /** The same for tables with the same headers in any order: by it a mapping is found again. */
    public String fingerprint() {
        String sorted = all.stream()
                .filter(c -> mending == null || !mending.covers(c.index()))
                .map(c -> Clean.text(c.header()))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sorted.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private boolean better(Headers other) {
        if (recognised() || other.recognised()) {
            return columns.size() > other.columns.size();
        }
        return all.size() > other.all.size();
    }
}
