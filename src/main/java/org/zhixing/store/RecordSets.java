package org.zhixing.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The number under which an assessment's records are kept. */
final class RecordSets {

    private RecordSets() {}

    /**
     * None where nothing was ever kept.
     *
     * @throws org.zhixing.work.ProblemException (INPUT) when the assessment is in the trash
     */
    static Optional<Integer> find(Handle handle, String assessment) {
        Presence.requireNotTrashed(handle, Presence.ASSESSMENT, assessment);
        return handle.createQuery("SELECT number FROM record_set WHERE assessment_id = :id")
                .bind("id", assessment)
                .mapTo(Integer.class)
                .findOne();
    }

    static int findOrMake(Handle handle, String assessment) {
        handle.createUpdate("INSERT INTO record_set (assessment_id, keep_notes, own_festivals, notes_apart)"
                        + " VALUES (:id, 0, 0, 0) ON CONFLICT (assessment_id) DO NOTHING")
                .bind("id", assessment)
                .execute();
        return find(handle, assessment).orElseThrow();
    }

    static boolean is(Handle handle, int set, String flag) {
        return handle.createQuery("SELECT " + flag + " FROM record_set WHERE number = :set")
                .bind("set", set)
                .mapTo(Boolean.class)
                .one();
    }

    static void put(Handle handle, int set, String flag, boolean value) {
        handle.createUpdate("UPDATE record_set SET " + flag + " = :value WHERE number = :set")
                .bind("value", value)
                .bind("set", set)
                .execute();
    }
}
