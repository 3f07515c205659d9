package org.zhixing.documents;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.CaseStatus;
import org.zhixing.records.RecordField;
import org.zhixing.records.RecordMapping;
import org.zhixing.records.RecordMapping.DateOrder;
import org.zhixing.records.RecordMapping.HourUnit;
import org.zhixing.records.ServiceType;
import org.zhixing.work.ProblemException;
import tools.jackson.databind.JsonNode;

/** Reads mapping files (formats.md, D1): strictly, by their published schema. */
public final class MappingReader {

    /** Says how marks are to be understood, and is no field. */
    static final String SATISFACTION_IS = "satisfactionIs";

    private MappingReader() {}

    /**
     * The mapping that the text says. Whether its headers stand in a table, and its constants are values of their fields,
     * is seen when a table is read.
     *
     * @param name what the file is called in problems; may be empty
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static RecordMapping read(String text, String name) {
        JsonNode tree = StrictJson.parse(text, name);
        Findings findings = new Findings(name);
        Place root = Place.root(tree);
        refuseBothYesAndNo(root.get("values").get("booleans"), findings);
        PublishedSchema.MAPPING.check(tree, findings);
        findings.refuseIfAny();
        return bind(root);
    }

    private static void refuseBothYesAndNo(Place booleans, Findings findings) {
        Set<String> yes = texts(booleans.get("true"));
        for (Place word : booleans.items("false")) {
            if (yes.contains(Objects.requireNonNullElse(word.text(), ""))) {
                findings.add(word, "problems.mapping.bothYesAndNo");
            }
        }
    }

    private static RecordMapping bind(Place root) {
        Map<RecordField, List<String>> columns = new EnumMap<>(RecordField.class);
        for (Place column : root.get("columns").entries()) {
            columns.put(field(column.key()), headers(column));
        }
        Map<RecordField, String> constants = new EnumMap<>(RecordField.class);
        for (Place constant : root.get("constants").entries()) {
            if (!constant.key().equals(SATISFACTION_IS)) {
                constants.put(field(constant.key()), constant.node().asString());
            }
        }
        Map<RecordField, HourUnit> units = new EnumMap<>(RecordField.class);
        for (Place unit : root.get("units").entries()) {
            units.put(
                    field(unit.key()),
                    HourUnit.valueOf(String.valueOf(unit.text()).toUpperCase(Locale.ROOT)));
        }
        Place values = root.get("values");
        String order = root.text("dateOrder");
        return new RecordMapping(
                columns,
                words(values.get("serviceType"), ServiceType::valueOf),
                words(values.get("caseStatus"), CaseStatus::valueOf),
                texts(values.get("booleans").get("true")),
                texts(values.get("booleans").get("false")),
                constants,
                "mean".equals(root.get("constants").text(SATISFACTION_IS)),
                units,
                root.text("listSeparator"),
                order == null ? DateOrder.YMD : DateOrder.valueOf(order),
                texts(root.get("excludeRecordedBy")),
                root.isTrue("keepSeriesSuffix"));
    }

    private static RecordField field(String key) {
        return RecordField.of(key)
                .orElseThrow(() -> new IllegalStateException("the schema let a field pass that there is not"));
    }

    private static List<String> headers(Place column) {
        String one = column.text();
        return one != null
                ? List.of(one)
                : column.items().stream()
                        .map(Place::text)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static <T> Map<String, T> words(Place entries, Function<String, T> value) {
        Map<String, T> words = new HashMap<>();
        for (Place word : entries.entries()) {
            words.put(word.key(), value.apply(String.valueOf(word.text())));
        }
        return words;
    }

    private static Set<String> texts(Place list) {
        Set<String> texts = new HashSet<>();
        for (Place item : list.items()) {
            @Nullable String text = item.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }
}
