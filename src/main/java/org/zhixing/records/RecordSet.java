package org.zhixing.records;

import java.util.List;

/**
 * The accepted records of one or more files, in file order, ids unique.
 *
 * @param rows rows read that were not blank, accepted or not
 */
public record RecordSet(List<ServiceRecord> records, RecordTraits traits, int rows) {

    public RecordSet {
        records = List.copyOf(records);
    }
}
