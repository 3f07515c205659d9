package org.zhixing.store;

import java.util.List;
import org.zhixing.assessment.Dossier;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;

/** The tables of an action plan. */
final class PlanTables {

    static final List<Table> ALL = List.of(
            new Table(
                    "plan_action",
                    List.of("id"),
                    List.of("recommendation", "title", "owner", "due", "state", "notes", "reason"),
                    true,
                    true,
                    PlanTables::actions),
            new Table("plan_target", List.of("action_id", "target"), List.of(), true, true, PlanTables::targets),
            new Table(
                    "plan_proof",
                    List.of("action_id", "number"),
                    List.of("what", "locator"),
                    true,
                    true,
                    PlanTables::proofs));

    private PlanTables() {}

    private static void actions(Dossier dossier, Rows rows) {
        for (Action a : dossier.plan().actions()) {
            rows.add(
                    List.of(a.id()),
                    a.recommendation(),
                    a.title(),
                    a.owner(),
                    a.due() == null ? null : a.due().toString(),
                    a.state().name(),
                    a.notes(),
                    a.reason());
        }
    }

    private static void targets(Dossier dossier, Rows rows) {
        for (Action action : dossier.plan().actions()) {
            action.targets().forEach(target -> rows.add(List.of(action.id(), target)));
        }
    }

    private static void proofs(Dossier dossier, Rows rows) {
        for (Action action : dossier.plan().actions()) {
            List<Proof> proofs = action.proofs();
            for (int number = 0; number < proofs.size(); number++) {
                rows.add(
                        List.of(action.id(), number),
                        proofs.get(number).what(),
                        proofs.get(number).locator());
            }
        }
    }
}
