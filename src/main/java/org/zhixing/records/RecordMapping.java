package org.zhixing.records;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file's columns and words become fields and values (formats.md, D1).
 *
 * @param columns headers by field; several are joined by a line break, for texts only
 * @param types further words for types of service
 * @param statuses further words for states of a case
 * @param yes further words for yes
 * @param no further words for no
 * @param constants texts that fill blank cells and count as known, by field
 * @param meanSatisfaction satisfaction is an average per row, not one person's
 * @param units unit of an hours field whose header does not say it
 * @param listSeparator separator of lists, or null for the usual ones
 * @param dateOrder of numeric dates with a year of four digits
 * @param excludedRecorders who enters for others
 * @param keepSeriesSuffix keep a session's number at the end of an activity (ruling B21)
 */
public record RecordMapping(
        Map<RecordField, List<String>> columns,
        Map<String, ServiceType> types,
        Map<String, CaseStatus> statuses,
        Set<String> yes,
        Set<String> no,
        Map<RecordField, String> constants,
        boolean meanSatisfaction,
        Map<RecordField, HourUnit> units,
        @Nullable String listSeparator,
        DateOrder dateOrder,
        Set<String> excludedRecorders,
        boolean keepSeriesSuffix) {

    /** Nothing said: headers and words as they are known. */
    public static final RecordMapping NONE = new RecordMapping(
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            false,
            Map.of(),
            null,
            DateOrder.YMD,
            Set.of(),
            false);

    /** What hours are written in. */
    public enum HourUnit {
        HOURS,
        MINUTES
    }

    /** The order of a numeric date's parts. */
    public enum DateOrder {
        YMD,
        DMY,
        MDY
    }

    public RecordMapping {
        columns = Map.copyOf(columns);
        types = Map.copyOf(types);
        statuses = Map.copyOf(statuses);
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
        constants = Map.copyOf(constants);
        units = Map.copyOf(units);
        excludedRecorders = Set.copyOf(excludedRecorders);
    }

    /** The same with other columns. */
    public RecordMapping withColumns(Map<RecordField, List<String>> others) {
        return new RecordMapping(
                others,
                types,
                statuses,
                yes,
                no,
                constants,
                meanSatisfaction,
                units,
                listSeparator,
                dateOrder,
                excludedRecorders,
                keepSeriesSuffix);
    }
}
