package org.zhixing.report.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhixing.model.AssessmentModel;
import org.zhixing.plan.Action;
import org.zhixing.plan.ActionPlan;
import org.zhixing.review.PlanTargets;

/** A plan without owners and without what people typed; days, states and the catalogue's own words stay. */
final class OutsidePlan {

    /** As the program itself gives ids: a recommendation's, or A1, A2 … */
    private static final Pattern OWN_ID = Pattern.compile("[A-Z]\\d{1,4}");

    private final Withholding withholding;
    private final Set<String> targets;

    OutsidePlan(Withholding withholding, AssessmentModel model) {
        this.withholding = withholding;
        this.targets = PlanTargets.of(model).keySet();
    }

    ActionPlan plan(ActionPlan plan) {
        List<Action> actions = new ArrayList<>();
        for (Action action : plan.actions()) {
            String number = OWN_ID.matcher(action.id()).matches() ? action.id() : "A-" + (actions.size() + 1);
            actions.add(new Action(
                    number,
                    action.recommendation(),
                    withholding.text(Part.ACTION_TITLES, action.title()),
                    action.targets().stream().filter(targets::contains).toList(),
                    withholding.text(Part.OWNERS, action.owner()),
                    action.due(),
                    action.state(),
                    action.proofs().stream()
                            .map(p -> new Action.Proof(
                                    withholding.text(Part.PROOFS, p.what()),
                                    withholding.text(Part.PROOF_PLACES, p.locator())))
                            .toList(),
                    withholding.text(Part.ACTION_NOTES, action.notes()),
                    withholding.text(Part.ACTION_NOTES, action.reason())));
        }
        return new ActionPlan(actions);
    }
}
