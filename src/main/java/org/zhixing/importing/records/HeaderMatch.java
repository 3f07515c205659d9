package org.zhixing.importing.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Row;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.work.Problem;

/** Matches one row's cells with fields: first the headers that a mapping names, then those that are known. */
final class HeaderMatch {

    private final Row row;
    private final RecordMapping mapping;
    private final List<String> headers = new ArrayList<>();
    private final List<Column> all = new ArrayList<>();
    private final Map<RecordField, List<Column>> columns = new EnumMap<>(RecordField.class);
    private final Set<Integer> used = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final @Nullable MendingColumns mending;

    HeaderMatch(Row row, RecordMapping mapping) {
        this.row = row;
        this.mapping = mapping;
        mending = MendingColumns.in(
                row.cells().stream().map(c -> Clean.text(CellText.of(c))).toList());
        for (int i = 0; i < row.cells().size(); i++) {
            String written = CellText.of(row.at(i));
            String header = Clean.strip(mending == null ? written : PlainText.read(written));
            headers.add(Clean.text(header));
            if (!header.isEmpty()) {
                all.add(new Column(i, header));
            }
        }
    }

    Headers headers() {
        for (RecordField field : RecordField.values()) {
            List<String> names = mapping.columns().get(field);
            if (names != null) {
                named(field, names);
            }
        }
        known();
        List<Column> unused = all.stream()
                .filter(c -> !used.contains(c.index()) && (mending == null || !mending.covers(c.index())))
                .toList();
        return new Headers(row.number(), all, columns, unused, missing(), units(), problems, mending);
    }

    /** A mapping's header is exact, but for width and white space; an empty list says that the field has no column. */
    private void named(RecordField field, List<String> names) {
        List<Column> found = new ArrayList<>();
        for (String name : names) {
            List<Column> same = all.stream()
                    .filter(c -> headers.get(c.index()).equals(Clean.text(name)))
                    .toList();
            if (same.isEmpty()) {
                problems.add(Problem.at("", "problems.records.headerAbsent", name));
            } else if (same.size() > 1) {
                problems.add(Problem.at("", "problems.records.headerTwice", name));
            }
            same.stream().limit(1).forEach(found::add);
        }
        found.forEach(c -> used.add(c.index()));
        if (!found.isEmpty()) {
            columns.put(field, found);
        }
    }

    /** A header that the mapping names means what the mapping says and nothing else. */
    private void known() {
        Map<RecordField, List<Column>> candidates = new EnumMap<>(RecordField.class);
        Map<Integer, Integer> ranks = new LinkedHashMap<>();
        for (Column column : all) {
            HeaderWords.Known known = HeaderWords.of(column.header());
            if (known != null
                    && !used.contains(column.index())
                    && !mapping.columns().containsKey(known.field())) {
                ranks.put(column.index(), known.rank());
                candidates
                        .computeIfAbsent(known.field(), f -> new ArrayList<>())
                        .add(column);
            }
        }
        candidates.forEach((field, found) -> {
            int best = found.stream()
                    .mapToInt(c -> ranks.getOrDefault(c.index(), 0))
                    .min()
                    .orElse(0);
            List<Column> winners = found.stream()
                    .filter(c -> ranks.getOrDefault(c.index(), 0) == best)
                    .toList();
            if (winners.size() > 1) {
                problems.add(Problem.at(
                        "",
                        "problems.records.twoHeaders",
                        winners.get(0).header(),
                        winners.get(1).header()));
            }
            winners.forEach(c -> used.add(c.index()));
            columns.put(field, winners.subList(0, 1));
        });
    }

    private List<RecordField> missing() {
        return java.util.Arrays.stream(RecordField.values())
                .filter(f -> f.required() && f != RecordField.RECORD_ID)
                .filter(f -> !columns.containsKey(f) && !mapping.constants().containsKey(f))
                .toList();
    }

    private Map<RecordField, HourUnit> units() {
        Map<RecordField, HourUnit> units = new EnumMap<>(RecordField.class);
        for (RecordField field : List.of(RecordField.DURATION_HOURS, RecordField.DOC_HOURS)) {
            HourUnit unit = mapping.units().get(field);
            List<Column> found = columns.get(field);
            if (unit == null && found != null) {
                unit = HeaderWords.unit(found.get(0).header());
            }
            if (unit != null) {
                units.put(field, unit);
            }
        }
        return units;
    }
}
