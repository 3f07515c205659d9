package org.zhixing.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Dossier;
import org.zhixing.work.PersonalText;

/** Writes what differs between two states of an assessment, and tells it in the rating log. */
final class DossierWriter {

    private static final String LOG = "INSERT INTO rating_log (seq, assessment_id, changed_at, changed_by, kind, place,"
            + " rater_id, old_value, new_value) VALUES (" + LogGaps.NEXT + ", :assessment_id, :changed_at, :changed_by,"
            + " :kind, :place, :rater_id, :old_value, :new_value)";

    private final Handle handle;
    private final Cells cells;
    private final String assessment;
    private final boolean log;
    private final Instant at;
    private final String by;

    /** @param log whether each row is told; a whole assessment coming in is one line of its own */
    DossierWriter(Handle handle, String assessment, boolean log, Instant at, String by) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.assessment = assessment;
        this.log = log;
        this.at = at;
        this.by = by;
    }

    void write(Dossier before, Dossier after) {
        new RowWriter(handle, assessment, this::tell).write(differences(before, after, log));
    }

    static List<Difference> differences(Dossier before, Dossier after, boolean log) {
        return Tables.ALL.stream()
                .map(table ->
                        Difference.between(table.shape(), log && table.logged(), table.rows(before), table.rows(after)))
                .toList();
    }

    void tell(String kind, String place, String rater, @Nullable PersonalText old, @Nullable PersonalText now) {
        handle.createUpdate(LOG)
                .bind("assessment_id", assessment)
                .bind("changed_at", at.toString())
                .bind("changed_by", cells.free(by))
                .bind("kind", kind)
                .bind("place", cells.free(place))
                .bind("rater_id", cells.free(rater))
                .bind("old_value", cells.free(old))
                .bind("new_value", cells.free(now))
                .execute();
        Sql.run(handle, c -> new LogChain(c, ChainedLog.RATINGS).seal(""));
    }
}
