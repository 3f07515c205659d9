package org.zhixing.desk;

import java.util.List;
import org.zhixing.work.Problem;

/**
 * What was found in files, in their order. Nothing is written.
 *
 * @param forms one for each form, and for each respondent of a questionnaire export
 * @param refused files that hold no form that can be read, each with its name
 */
public record Collected(List<FoundForm> forms, List<Problem> refused) {

    public Collected {
        forms = List.copyOf(forms);
        refused = List.copyOf(refused);
    }

    /** Each form's {@link FoundForm#usual()}. */
    public List<FormDecision> usual() {
        return forms.stream().map(FoundForm::usual).toList();
    }
}
