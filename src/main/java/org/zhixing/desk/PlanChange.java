package org.zhixing.desk;

import java.util.Set;
import org.zhixing.assessment.Dossier;
import org.zhixing.model.AssessmentModel;
import org.zhixing.plan.Action;
import org.zhixing.plan.PlanStep;
import org.zhixing.review.PlanTargets;

/**
 * A change of the action plan. It is allowed after the period is closed too: that is when plans are carried out. What it
 * refers to must stand in the model that the assessment was answered under.
 */
public record PlanChange(PlanStep step) implements Change {
    @Override
    public Dossier applyTo(Dossier before, AssessmentModel model) {
        if (step instanceof PlanStep.Put put) {
            isKnown(put.action(), model);
        }
        return before.with(step.applyTo(before.plan()));
    }

    private static void isKnown(Action action, AssessmentModel model) {
        String recommendation = action.recommendation();
        if (recommendation != null && model.recommendations().stream().noneMatch(r -> r.id().equals(recommendation))) {
            throw Rules.refused(action.id(), "problems.plan.unknownRecommendation", recommendation);
        }
        Set<String> targets = PlanTargets.of(model).keySet();
        for (String target : action.targets()) {
            if (!targets.contains(target)) {
                throw Rules.refused(action.id(), "problems.plan.unknownTarget", target);
            }
        }
    }
}
