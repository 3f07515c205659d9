package org.zhixing.desk;

import java.util.List;
import org.zhixing.store.RecordCounts;
import org.zhixing.store.StoredImport;

/**
 * What is kept of an assessment's service records.
 *
 * @param refused rows of the last import of each file that stayed out
 * @param problems everything that was wrong in these rows and in those that were accepted
 * @param imports oldest first
 * @param notesApart some notes were never compared with some others, since they came in another import: bringing the files
 *     together in one import compares them
 */
public record RecordsSummary(
        RecordCounts counts,
        int refused,
        int problems,
        List<StoredImport> imports,
        boolean keepsNotes,
        boolean notesApart) {

    public RecordsSummary {
        imports = List.copyOf(imports);
    }
}
