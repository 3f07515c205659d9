package org.zhixing.records;

import java.util.List;

/**
 * Everything that is known from service records about one assessment: what screens, commands and reports start from,
 * wherever it was read.
 *
 * @param pairs near-duplicate notes to show, most alike first; at most a bounded number, so that the counts of the
 *     indicators come from the records' {@link NoteFacts}, never from here
 * @param problems what was wrong in the rows, in the order of the files
 */
public record ServiceData(RecordSet records, List<NotePair> pairs, List<RowProblem> problems, RecordContext context) {

    public ServiceData {
        pairs = List.copyOf(pairs);
        problems = List.copyOf(problems);
    }
}
