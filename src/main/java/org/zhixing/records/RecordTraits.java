package org.zhixing.records;

import java.util.Set;

/**
 * What is true of a set of records as a whole, beyond its rows.
 *
 * @param known fields that have a column or a constant
 * @param plannedOnly the system can only register planned work: a constant says so (ruling B41)
 * @param meanSatisfaction satisfaction is an average per row, not one person's (ruling B36)
 * @param excludedRecorders who enters for others, left out of batch days (formats.md, D1)
 */
public record RecordTraits(
        Set<RecordField> known, boolean plannedOnly, boolean meanSatisfaction, Set<String> excludedRecorders) {

    public RecordTraits {
        known = Set.copyOf(known);
        excludedRecorders = Set.copyOf(excludedRecorders);
    }

    public boolean knows(RecordField field) {
        return known.contains(field);
    }
}
