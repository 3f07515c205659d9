package org.zhixing.store;

import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Whether what stands on its own is there to be worked on: known, and not in the trash. */
final class Presence {

    static final String ASSESSMENT = "assessment";
    static final String AUDIT = "audit";
    static final String WORKSHOP = "workshop";

    private static final Map<String, String> UNKNOWN = Map.of(
            ASSESSMENT, "problems.store.unknownAssessment",
            AUDIT, "problems.store.unknownAudit",
            WORKSHOP, "problems.store.unknownWorkshop");

    private Presence() {}

    /** @throws ProblemException (INPUT) when there is none of this id, or it is in the trash */
    static void requireAssessment(Handle handle, String id) {
        require(handle, ASSESSMENT, id);
    }

    static void require(Handle handle, String table, String id) {
        requireNotTrashed(handle, table, id);
        if (!isKnown(handle, table, id)) {
            throw unknown(table, id);
        }
    }

    /** @throws ProblemException (INPUT) when it is in the trash; one that is unknown is not */
    static void requireNotTrashed(Handle handle, String table, String id) {
        if (isTrashed(handle, table, id)) {
            throw new ProblemException(ProblemException.Kind.INPUT, Problem.at(id, "problems.store.inTrash"));
        }
    }

    static boolean isTrashed(Handle handle, String table, String id) {
        return exists(handle, "SELECT 1 FROM " + table + " WHERE id = :id AND trashed_at IS NOT NULL", id);
    }

    static boolean isKnown(Handle handle, String table, String id) {
        return exists(handle, "SELECT 1 FROM " + table + " WHERE id = :id", id);
    }

    /** Whether the audit is in the trash or not. */
    static String assessmentOf(Handle handle, String audit) {
        return handle.createQuery("SELECT assessment_id FROM audit WHERE id = :id")
                .bind("id", audit)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> unknown(AUDIT, audit));
    }

    static ProblemException unknown(String table, String id) {
        return new ProblemException(
                ProblemException.Kind.INPUT, Problem.at(id, UNKNOWN.getOrDefault(table, "problems.store.notInTrash")));
    }

    private static boolean exists(Handle handle, String query, String id) {
        return handle.createQuery(query)
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }
}
