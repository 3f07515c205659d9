package org.zhixing.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zhixing.records.NotePair;

/** Pairs of notes that are alike: those to show, never all. */
final class NotePairs {

    /** How many are kept. */
    static final int MOST = 2000;

    private final Handle handle;
    private final Cells cells;
    private final int set;

    NotePairs(Handle handle, int set) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.set = set;
    }

    /** Most alike first. */
    List<NotePair> all() {
        return handle.createQuery("SELECT * FROM note_pair WHERE set_number = :set ORDER BY position")
                .bind("set", set)
                .map((row, context) -> new NotePair(
                        cells.text(row, "left_id"), cells.text(row, "right_id"), row.getDouble("similarity")))
                .list();
    }

    /** Drops the pairs of which a record is one of these, and adds others. */
    void replace(Predicate<String> records, List<NotePair> others) {
        List<NotePair> pairs = new ArrayList<>(all());
        int before = pairs.size();
        pairs.removeIf(p -> records.test(p.left()) || records.test(p.right()));
        if (pairs.size() == before && others.isEmpty()) {
            return;
        }
        pairs.addAll(others);
        pairs.sort(Comparator.comparingDouble(NotePair::similarity).reversed());
        handle.createUpdate("DELETE FROM note_pair WHERE set_number = :set")
                .bind("set", set)
                .execute();
        if (pairs.isEmpty()) {
            return;
        }
        PreparedBatch insert = handle.prepareBatch("INSERT INTO note_pair (set_number, position, left_id, right_id,"
                + " similarity) VALUES (:set, :position, :left, :right, :similarity)");
        int position = 0;
        for (NotePair pair : pairs.subList(0, Math.min(MOST, pairs.size()))) {
            insert.bind("set", set)
                    .bind("position", ++position)
                    .bind("left", cells.free(pair.left()))
                    .bind("right", cells.free(pair.right()))
                    .bind("similarity", pair.similarity())
                    .add();
        }
        insert.execute();
    }
}
