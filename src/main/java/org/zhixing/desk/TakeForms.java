package org.zhixing.desk;

import java.util.List;
import org.zhixing.assessment.CollectedForm;
import org.zhixing.assessment.Dossier;
import org.zhixing.model.AssessmentModel;

/**
 * Takes in what forms hold, as one change: one transaction, and taken back as one.
 *
 * @param steps each answer, comment, piece of evidence and new rater, by the rules of its own change
 * @param forms to be remembered, so that collecting twice is collecting once
 */
public record TakeForms(List<Change> steps, List<CollectedForm> forms) implements Change {

    public TakeForms {
        steps = List.copyOf(steps);
        forms = List.copyOf(forms);
    }

    @Override
    public Dossier applyTo(Dossier before, AssessmentModel model) {
        Dossier after = before;
        for (Change step : steps) {
            after = step.applyTo(after, model);
        }
        Rules rules = new Rules(after, model);
        rules.isOpen();
        for (CollectedForm form : forms) {
            rules.rater(form.rater());
            after = after.withCollected(form);
        }
        return after;
    }
}
