package org.zhixing.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Role;

/**
 * How the export of a questionnaire service is to be read, where its headers and answers do not say it by themselves.
 *
 * @param columns id of an indicator, a cell ({@code CONF×CASE}) or a validity item by the header of its column
 * @param inOrder whether question columns that say nothing else are the model's indicators one after another, those that
 *     the role is asked
 * @param roleColumn header of the column that says who answers, or null
 * @param roles the role by what stands in that column
 * @param role the role of everybody, or null
 * @param durationColumn header of the column with the seconds that a respondent took, or null
 * @param values the answer by what stands in a cell: a level, NA or DK
 */
public record SurveyMapping(
        Map<String, String> columns,
        boolean inOrder,
        @Nullable String roleColumn,
        Map<String, Role> roles,
        @Nullable Role role,
        @Nullable String durationColumn,
        Map<String, String> values) {

    /** Everything is recognised. */
    public static final SurveyMapping RECOGNISE =
            new SurveyMapping(Map.of(), false, null, Map.of(), null, null, Map.of());

    public SurveyMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
