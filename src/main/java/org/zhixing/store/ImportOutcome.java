package org.zhixing.store;

import java.util.List;
import java.util.Map;
import org.zhixing.records.RecordField;

/**
 * What an import did.
 *
 * @param importId by which it can be taken out again
 * @param added records that were not there
 * @param updated records that were there and are different now
 * @param unchanged records that were there as they are
 * @param changed in how many of the updated records a field differs, by field
 * @param updates which fields differ, for the first of the updated records: at most {@link #SHOWN}
 */
public record ImportOutcome(
        long importId, int added, int updated, int unchanged, Map<RecordField, Integer> changed, List<Update> updates) {

    /** How many updated records are told one by one. */
    public static final int SHOWN = 1000;

    public ImportOutcome {
        changed = Map.copyOf(changed);
        updates = List.copyOf(updates);
    }

    /** One record that is different now. */
    public record Update(String id, List<RecordField> fields) {
        public Update {
            fields = List.copyOf(fields);
        }
    }
}
