package org.zhixing.importing.records;

import java.util.List;
import org.zhixing.records.RecordSet;
import org.zhixing.records.RowProblem;

/**
 * What files of records gave.
 *
 * @param records accepted, in the order of the files, without what is derived from their notes
 * @param problems in the order of the files; a row may have several, and an accepted row may have some (ruling A3)
 * @param hints what people should look at before anything is stored
 * @param names for masking notes (ruling B14); in memory only
 */
public record ImportResult(
        RecordSet records,
        List<RowProblem> problems,
        List<SheetResult> sheets,
        List<ImportHint> hints,
        KnownNames names) {

    public ImportResult {
        problems = List.copyOf(problems);
        sheets = List.copyOf(sheets);
        hints = List.copyOf(hints);
    }

    public int rows() {
        return records.rows();
    }

    public int accepted() {
        return records.records().size();
    }

    public int refused() {
        return rows() - accepted();
    }
}
