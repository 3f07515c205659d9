package org.zhixing.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.DateOrder;

/** Writes mapping files (formats.md, D1): only what differs from what is understood without one. */
public final class MappingWriter {

    private MappingWriter() {}

    public static String write(RecordMapping mapping) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        put(document, "columns", columns(mapping));
        put(document, "values", values(mapping));
        put(document, "constants", constants(mapping));
        Map<String, @Nullable Object> units = new LinkedHashMap<>();
        inOrder(mapping.units())
                .forEach((field, unit) -> units.put(field, unit.name().toLowerCase(Locale.ROOT)));
        put(document, "units", units);
        if (mapping.listSeparator() != null) {
            document.put("listSeparator", mapping.listSeparator());
        }
        if (mapping.dateOrder() != DateOrder.YMD) {
            document.put("dateOrder", mapping.dateOrder());
        }
        if (!mapping.excludedRecorders().isEmpty()) {
            document.put("excludeRecordedBy", sorted(mapping.excludedRecorders()));
        }
        if (mapping.keepSeriesSuffix()) {
            document.put("keepSeriesSuffix", true);
        }
        return Json.write(document);
    }

    private static Map<String, @Nullable Object> columns(RecordMapping mapping) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        inOrder(mapping.columns())
                .forEach((field, headers) -> columns.put(field, headers.size() == 1 ? headers.get(0) : headers));
        return columns;
    }

    private static Map<String, @Nullable Object> values(RecordMapping mapping) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        put(values, "serviceType", new TreeMap<>(mapping.types()));
        put(values, "caseStatus", new TreeMap<>(mapping.statuses()));
        Map<String, @Nullable Object> booleans = new LinkedHashMap<>();
        if (!mapping.yes().isEmpty()) {
            booleans.put("true", sorted(mapping.yes()));
        }
        if (!mapping.no().isEmpty()) {
            booleans.put("false", sorted(mapping.no()));
        }
        put(values, "booleans", booleans);
        return values;
    }

    private static Map<String, @Nullable Object> constants(RecordMapping mapping) {
        Map<String, @Nullable Object> constants = new LinkedHashMap<>(inOrder(mapping.constants()));
        if (mapping.meanSatisfaction()) {
            constants.put(MappingReader.SATISFACTION_IS, "mean");
        }
        return constants;
    }

    private static void put(Map<String, @Nullable Object> into, String key, Map<String, ?> object) {
        if (!object.isEmpty()) {
            into.put(key, object);
        }
    }

    /** By key, in the fields' order. */
    private static <T> Map<String, T> inOrder(Map<RecordField, T> fields) {
        Map<String, T> ordered = new LinkedHashMap<>();
        new TreeMap<>(fields).forEach((field, value) -> ordered.put(field.key(), value));
        return ordered;
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
