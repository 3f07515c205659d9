package org.zhixing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.ActionPlan;

/** Reads the plan of an assessment. */
final class PlanReader {

    private final Handle handle;
    private final Cells cells;
    private final String assessment;

    PlanReader(Handle handle, String assessment) {
        this.handle = handle;
        this.cells = Cells.of(handle);
        this.assessment = assessment;
    }

    ActionPlan read() {
        Map<String, List<String>> targets = byAction("plan_target", (row, context) -> row.getString("target"));
        Map<String, List<Proof>> proofs = byAction(
                "plan_proof", (row, context) -> new Proof(cells.typed(row, "what"), cells.typed(row, "locator")));
        return new ActionPlan(query("plan_action", (row, context) -> action(row, targets, proofs)));
    }

    private Action action(ResultSet row, Map<String, List<String>> targets, Map<String, List<Proof>> proofs)
            throws SQLException {
        String id = cells.text(row, "id");
        String due = row.getString("due");
        return new Action(
                id,
                row.getString("recommendation"),
                cells.typed(row, "title"),
                targets.getOrDefault(id, List.of()),
                cells.typed(row, "owner"),
                due == null ? null : LocalDate.parse(due),
                Action.State.valueOf(row.getString("state")),
                proofs.getOrDefault(id, List.of()),
                cells.typed(row, "notes"),
                cells.typed(row, "reason"));
    }

    private <T> Map<String, List<T>> byAction(String table, RowMapper<T> mapper) {
        Map<String, List<T>> found = new HashMap<>();
        query(table, (row, context) -> found.computeIfAbsent(cells.text(row, "action_id"), id -> new ArrayList<>())
                .add(mapper.map(row, context)));
        return found;
    }

    private <T> List<T> query(String table, RowMapper<T> mapper) {
        return handle.createQuery("SELECT * FROM " + table + " WHERE assessment_id = ? ORDER BY position")
                .bind(0, assessment)
                .map(mapper)
                .list();
    }
}
