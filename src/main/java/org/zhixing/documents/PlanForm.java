package org.zhixing.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.AssessmentModel;
import org.zhixing.plan.Action;
import org.zhixing.plan.Action.Proof;
import org.zhixing.plan.ActionPlan;
import org.zhixing.plan.PlanStep;
import org.zhixing.review.PlanTargets;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** The action plan in an assessment file. What is empty is not written; no key where there is no plan. */
final class PlanForm {

    private PlanForm() {}

    /**
     * The plan that the file says; every action is held to the same rules as one that is typed.
     *
     * @param root of a file that its schema has let pass
     */
    static ActionPlan read(Place root, AssessmentModel model, Findings findings) {
        Set<String> targets = PlanTargets.of(model).keySet();
        Set<String> ids = new HashSet<>();
        ActionPlan plan = ActionPlan.NONE;
        for (Place place : root.items("plan")) {
            Action action = action(place);
            String recommendation = action.recommendation();
            if (recommendation != null
                    && model.recommendations().stream().noneMatch(r -> r.id().equals(recommendation))) {
                findings.add(place.get("recommendation"), "problems.plan.unknownRecommendation", recommendation);
            }
            for (Place target : place.items("targets")) {
                if (!targets.contains(String.valueOf(target.text()))) {
                    findings.add(target, "problems.plan.unknownTarget", String.valueOf(target.text()));
                }
            }
            if (!ids.add(action.id())) {
                findings.add(place.get("id"), "problems.plan.idTwice");
            }
            try {
                plan = new PlanStep.Put(action).applyTo(plan);
            } catch (ProblemException refused) {
                Problem problem = refused.problems().get(0);
                findings.add(place, problem.key(), problem.arguments().toArray());
            }
        }
        return plan;
    }

    private static Action action(Place place) {
        String due = place.text("due");
        return new Action(
                AssessmentReader.said(place, "id"),
                place.text("recommendation"),
                AssessmentReader.typed(place, "title"),
                place.items("targets").stream()
                        .map(t -> String.valueOf(t.text()))
                        .toList(),
                AssessmentReader.typed(place, "owner"),
                due == null ? null : LocalDate.parse(due),
                Action.State.valueOf(AssessmentReader.said(place, "state")),
                place.items("proofs").stream()
                        .map(p -> new Proof(AssessmentReader.typed(p, "what"), AssessmentReader.typed(p, "locator")))
                        .toList(),
                AssessmentReader.typed(place, "notes"),
                AssessmentReader.typed(place, "reason"));
    }

    static void write(ActionPlan plan, Map<String, @Nullable Object> document) {
        if (!plan.actions().isEmpty()) {
            document.put("plan", plan.actions().stream().map(PlanForm::written).toList());
        }
    }

    private static Map<String, @Nullable Object> written(Action action) {
        Map<String, @Nullable Object> object = Json.object("id", action.id());
        if (action.recommendation() != null) {
            object.put("recommendation", action.recommendation());
        }
        put(object, "title", action.title());
        if (!action.targets().isEmpty()) {
            object.put("targets", action.targets());
        }
        put(object, "owner", action.owner());
        if (action.due() != null) {
            object.put("due", action.due().toString());
        }
        object.put("state", action.state().name());
        if (!action.proofs().isEmpty()) {
            List<Object> proofs = new ArrayList<>();
            for (Proof proof : action.proofs()) {
                Map<String, @Nullable Object> written = Json.object();
                put(written, "what", proof.what());
                put(written, "locator", proof.locator());
                proofs.add(written);
            }
            object.put("proofs", proofs);
        }
        put(object, "notes", action.notes());
        put(object, "reason", action.reason());
        return object;
    }

    private static void put(Map<String, @Nullable Object> object, String key, PersonalText text) {
        if (!text.value().isEmpty()) {
            object.put(key, text.value());
        }
    }
}
