package org.zhixing.documents;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.SurveyMapping;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Cell;
import org.zhixing.model.Role;
import org.zhixing.model.ValidityItem;
import org.zhixing.work.ProblemException;
import tools.jackson.databind.JsonNode;

/** Reads mapping files of questionnaire exports: strictly, by their published schema, then against the model that asks. */
public final class SurveyMappingReader {

    private SurveyMappingReader() {}

    /**
     * The mapping that the text says. Whether its headers stand in a table is seen when a table is read.
     *
     * @param name what the file is called in problems; may be empty
     * @throws ProblemException (INPUT) with every problem found, each with its JSON pointer
     */
    public static SurveyMapping read(String text, String name, AssessmentModel model) {
        JsonNode tree = StrictJson.parse(text, name);
        Findings findings = new Findings(name);
        Place root = Place.root(tree);
        columns(root.get("columns").entries(), model, findings);
        PublishedSchema.FORM_MAPPING.check(tree, findings);
        findings.refuseIfAny();
        return bind(root);
    }

    private static void columns(List<Place> columns, AssessmentModel model, Findings findings) {
        Set<String> places = new HashSet<>(model.indicatorsById().keySet());
        Stream.concat(
                        model.matrix().askedCells().stream().map(Cell::id),
                        model.validityItems().stream().map(ValidityItem::id))
                .forEach(places::add);
        Set<String> headers = new HashSet<>();
        for (Place column : columns) {
            if (!places.contains(column.key())) {
                findings.add(column, "problems.assessment.unknownPlace", column.key());
            }
            String header = column.text();
            if (header != null && !headers.add(header.strip())) {
                findings.add(column, "problems.form.headerTwice");
            }
        }
    }

    private static SurveyMapping bind(Place root) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Place column : root.get("columns").entries()) {
            columns.put(String.valueOf(column.text()).strip(), column.key());
        }
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Place role : root.get("roles").entries()) {
            roles.put(role.key().strip(), Role.valueOf(String.valueOf(role.text())));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Place value : root.get("values").entries()) {
            values.put(value.key().strip(), value.node().asString());
        }
        @Nullable String role = root.text("role");
        return new SurveyMapping(
                columns,
                root.isTrue("inOrder"),
                root.text("roleColumn"),
                roles,
                role == null ? null : Role.valueOf(role),
                root.text("durationColumn"),
                values);
    }
}
