package org.zhixing.ui.records.wizard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.Row;
import org.zhixing.importing.records.Column;
import org.zhixing.importing.records.Headers;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.DateOrder;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.records.ServiceType;
import org.zhixing.work.Problem;

/**
 * Which column is which field, over all files of one import: what was recognised, what a person changed, what is left over.
 * Only changes go into the mapping, so that a file whose headers are known needs none.
 */
final class MappingModel {

    private static final int SAMPLES = 3;

    /**
     * A sheet to be mapped.
     *
     * @param rows its first rows with content, the header row among them
     */
    record Sheet(String file, List<Row> rows) {}

    private final List<Sheet> sheets;
    private RecordMapping mapping;
    private List<Headers> headers = List.of();

    /** @param start what was kept from an earlier time, or nothing said */
    MappingModel(List<Sheet> sheets, RecordMapping start) {
        this.sheets = List.copyOf(sheets);
        mapping = start;
        match();
    }

    private void match() {
        headers = sheets.stream()
                .flatMap(sheet -> Headers.find(sheet.rows(), mapping).stream())
                .toList();
    }

    RecordMapping mapping() {
        return mapping;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Every header of every file once, in their order. */
    List<String> all() {
        return headers.stream()
                .flatMap(found -> found.all().stream())
                .map(Column::header)
                .distinct()
                .toList();
    }

    /** The columns that a field is read from, joined where they are several; empty where there is none. */
    List<String> chosen(RecordField field) {
        return headers.stream()
                .map(found -> found.columns().getOrDefault(field, List.of()))
                .filter(columns -> !columns.isEmpty())
                .findFirst()
                .map(columns -> columns.stream().map(Column::header).toList())
                .orElse(List.of());
    }

    /** Whether a person chose the column, or that there is none. */
    boolean changed(RecordField field) {
        return mapping.columns().containsKey(field);
    }

    /** @param header null where the field is to have no column */
    void choose(RecordField field, @Nullable String header) {
        Map<RecordField, List<String>> columns = new EnumMap<>(RecordField.class);
        columns.putAll(mapping.columns());
        columns.remove(field);
        mapping = mapping.withColumns(columns);
        match();
        List<String> recognised = chosen(field);
        if (!recognised.equals(header == null ? List.of() : List.of(header))) {
            columns.put(field, header == null ? List.of() : List.of(header));
            mapping = mapping.withColumns(columns);
            match();
        }
    }

    /** Required fields that a file has neither a column nor a constant for. */
    Set<RecordField> missing() {
        Set<RecordField> missing = EnumSet.noneOf(RecordField.class);
        headers.forEach(found -> missing.addAll(found.missing()));
        return missing;
    }

    /** Columns that no field is read from, in any file. */
    List<String> unused() {
        Set<String> used = headers.stream()
                .flatMap(found -> found.columns().values().stream().flatMap(List::stream))
                .map(Column::header)
                .collect(Collectors.toSet());
        return headers.stream()
                .flatMap(found -> found.unused().stream())
                .map(Column::header)
                .filter(header -> !used.contains(header))
                .distinct()
                .toList();
    }

    /** Why the columns cannot be taken as they are, each with its file where there are several. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            String file = sheets.size() > 1 ? sheets.get(i).file() : "";
            headers.get(i)
                    .problems()
                    .forEach(problem -> problems.add(new Problem(file, problem.key(), problem.arguments())));
        }
        return problems.stream().distinct().toList();
    }

    /** Whether rows can be read: nothing required is missing and every column is clear. */
    boolean ready() {
        return headers.size() == sheets.size()
                && missing().isEmpty()
                && problems().isEmpty();
    }

    /** The first values of a column that differ, as they stand. */
    List<String> samples(String header) {
        Set<String> values = new LinkedHashSet<>();
        for (int i = 0; i < headers.size() && values.size() < SAMPLES; i++) {
            Headers found = headers.get(i);
            for (Column column : found.all()) {
                if (column.header().equals(header)) {
                    sheets.get(i).rows().stream()
                            .filter(row -> row.number() > found.row())
                            .map(row -> CellWords.of(row.at(column.index())))
                            .filter(value -> !value.isEmpty())
                            .forEach(value -> {
                                if (values.size() < SAMPLES) {
                                    values.add(value);
                                }
                            });
                }
            }
        }
        return List.copyOf(values);
    }

    /** By it such tables are known again; empty where there is no sheet. */
    Stream<String> fingerprints() {
        return headers.stream().map(Headers::fingerprint).distinct();
    }

    // What the columns alone do not say

    /** @param type null to forget the word again */
    void word(String word, @Nullable ServiceType type) {
        Map<String, ServiceType> types = new HashMap<>(mapping.types());
        types.remove(word);
        if (type != null) {
            types.put(word, type);
        }
        change(draft ->
                new Draft(types, draft.constants(), draft.mean(), draft.units(), draft.order(), draft.recorders()));
    }

    /** @param text the value of every blank cell; blank to have none */
    void constant(RecordField field, String text) {
        Map<RecordField, String> constants = new EnumMap<>(RecordField.class);
        constants.putAll(mapping.constants());
        constants.remove(field);
        if (!text.isBlank()) {
            constants.put(field, text.strip());
        }
        change(draft ->
                new Draft(draft.types(), constants, draft.mean(), draft.units(), draft.order(), draft.recorders()));
    }

    void meanSatisfaction(boolean mean) {
        change(draft ->
                new Draft(draft.types(), draft.constants(), mean, draft.units(), draft.order(), draft.recorders()));
    }

    /** What hours are written in, for a field whose header does not say it. */
    void unit(RecordField field, HourUnit unit) {
        Map<RecordField, HourUnit> units = new EnumMap<>(RecordField.class);
        units.putAll(mapping.units());
        units.put(field, unit);
        change(draft ->
                new Draft(draft.types(), draft.constants(), draft.mean(), units, draft.order(), draft.recorders()));
    }

    /** What the hours of a field are read in now. */
    HourUnit unit(RecordField field) {
        return headers.stream()
                .map(found -> found.units().get(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(HourUnit.HOURS);
    }

    void dateOrder(DateOrder order) {
        change(draft ->
                new Draft(draft.types(), draft.constants(), draft.mean(), draft.units(), order, draft.recorders()));
    }

    /** @param typed who enters for others, with 、 or commas between */
    void excludedRecorders(String typed) {
        Set<String> recorders = new HashSet<>();
        for (String name : typed.split("[、,，;；]")) {
            if (!name.isBlank()) {
                recorders.add(name.strip());
            }
        }
        change(draft ->
                new Draft(draft.types(), draft.constants(), draft.mean(), draft.units(), draft.order(), recorders));
    }

    /** The parts of a mapping that the wizard changes beside the columns. */
    private record Draft(
            Map<String, ServiceType> types,
            Map<RecordField, String> constants,
            boolean mean,
            Map<RecordField, HourUnit> units,
            DateOrder order,
            Set<String> recorders) {}

    private void change(UnaryOperator<Draft> change) {
        Draft now = change.apply(new Draft(
                mapping.types(),
                mapping.constants(),
                mapping.meanSatisfaction(),
                mapping.units(),
                mapping.dateOrder(),
                mapping.excludedRecorders()));
        mapping = new RecordMapping(
                mapping.columns(),
                now.types(),
                mapping.statuses(),
                mapping.yes(),
                mapping.no(),
                now.constants(),
                now.mean(),
                now.units(),
                mapping.listSeparator(),
                now.order(),
                now.recorders(),
                mapping.keepSeriesSuffix());
        match();
    }
}
