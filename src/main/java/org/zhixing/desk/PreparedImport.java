package org.zhixing.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.importing.records.ImportResult;
import org.zhixing.records.RecordMapping;

/**
 * What an import would bring: read and checked, nothing written. Holds notes and names, so that it is let go as soon as it
 * is imported or given up; {@code toString} shows none of it.
 */
public final class PreparedImport {

    private final ImportResult result;
    private final RecordMapping mapping;
    private final List<String> sums;
    private final List<@Nullable String> notes;
    private final List<Set<Integer>> mendedRows;
    private final List<String> templates;

    /**
     * @param sums SHA-256 of the files, in the order of the result's sheets
     * @param mendedRows rows of an earlier sheet that come again in each of the result's sheets
     * @param notes one for each accepted record; null where it has none
     */
    PreparedImport(
            ImportResult result,
            RecordMapping mapping,
            List<String> sums,
            List<Set<Integer>> mendedRows,
            List<@Nullable String> notes) {
        this(result, mapping, sums, mendedRows, notes, List.of());
    }

    private PreparedImport(
            ImportResult result,
            RecordMapping mapping,
            List<String> sums,
            List<Set<Integer>> mendedRows,
            List<@Nullable String> notes,
            List<String> templates) {
        this.templates = List.copyOf(templates);
        this.result = result;
        this.mapping = mapping;
        this.sums = List.copyOf(sums);
        this.mendedRows = List.copyOf(mendedRows);
        this.notes = notes;
    }

    /** Counts, problems, what to look at, and what each sheet gave. */
    public ImportResult result() {
        return result;
    }

    /** How the columns were read. */
    public RecordMapping mapping() {
        return mapping;
    }

    /** The same where the sentences of the agency's blank forms are nobody's own, however rarely they stand in notes. */
    public PreparedImport subtracting(List<String> blankForms) {
        return new PreparedImport(result, mapping, sums, mendedRows, notes, blankForms);
    }

    List<String> templates() {
        return templates;
    }

    List<String> sums() {
        return sums;
    }

    List<Set<Integer>> mendedRows() {
        return mendedRows;
    }

    List<@Nullable String> notes() {
        return notes;
    }

    @Override
    public String toString() {
        return "PreparedImport[" + result.accepted() + " of " + result.rows() + " rows]";
    }
}
