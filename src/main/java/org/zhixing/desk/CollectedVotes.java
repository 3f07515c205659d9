package org.zhixing.desk;

import java.util.List;
import org.zhixing.work.Problem;

/**
 * What became of the forms of a workshop.
 *
 * @param forms those that could be read, in the order of the files
 * @param refused files that were not taken at all, with the reason
 */
public record CollectedVotes(List<FiledForm> forms, List<Problem> refused) {

    public CollectedVotes {
        forms = List.copyOf(forms);
        refused = List.copyOf(refused);
    }

    /** Whether anything was taken, now or before. */
    public boolean any() {
        return forms.stream()
                .anyMatch(f -> f.outcome() == FiledForm.Outcome.TAKEN || f.outcome() == FiledForm.Outcome.UNCHANGED);
    }
}
