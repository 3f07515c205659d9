package org.zhixing.desk;

import org.zhixing.assessment.Dossier;
import org.zhixing.model.AssessmentModel;
import org.zhixing.plan.PlanStep;

/** A change of the action plan. It is allowed after the period is closed too: that is when plans are carried out. */
public record PlanChange(PlanStep step) implements Change {
    @Override
    public Dossier applyTo(Dossier before, AssessmentModel model) {
        return before.with(step.applyTo(before.plan()));
    }
}
