package org.zhixing.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.records.NotePair;
import org.zhixing.records.RecordTraits;
import org.zhixing.records.RowProblem;
import org.zhixing.records.ServiceRecord;
import org.zhixing.work.PersonalText;

/**
 * What one import brings.
 *
 * @param parts the sheets, in the order in which they were named; record ids are unique over all of them
 * @param traits of all of them
 * @param pairs notes that are alike, most alike first
 * @param problems what was wrong in the rows, refused or not
 * @param notes texts of notes by record id: kept only where the agency keeps notes on this computer
 */
public record RecordBatch(
        List<Part> parts,
        RecordTraits traits,
        List<NotePair> pairs,
        List<RowProblem> problems,
        Map<String, PersonalText> notes) {

    public RecordBatch {
        parts = List.copyOf(parts);
        pairs = List.copyOf(pairs);
        problems = List.copyOf(problems);
        notes = Map.copyOf(notes);
    }

    /**
     * One sheet of a file.
     *
     * @param name of the file, without its folder; a sheet of the same file and name takes the place of the earlier one
     *     in the list of problems
     * @param sheet empty for a text file
     * @param sha256 of the file's bytes, in lower-case hex
     * @param called what stands before 行 and the row's number in the ids of a sheet that has none of its own, perhaps
     *     nothing; null where it has
     * @param mends the rows of an earlier sheet that came here again, because they had been refused; null elsewhere
     * @param rows read that were not blank
     * @param refused rows that are no records
     */
    public record Part(
            String name,
            String sheet,
            String sha256,
            @Nullable String called,
            @Nullable Mended mends,
            int rows,
            int refused,
            List<ServiceRecord> records) {
        public Part {
            records = List.copyOf(records);
        }

        SheetKey key() {
            return new SheetKey(name, sheet);
        }
    }

    /** Rows that were refused in an earlier sheet and stand, mended or not, in a table for mending. */
    public record Mended(SheetKey in, Set<Integer> rows) {
        public Mended {
            rows = Set.copyOf(rows);
        }
    }

    int records() {
        return parts.stream().mapToInt(p -> p.records().size()).sum();
    }
}
