package org.zhixing.desk;

import org.zhixing.records.Period;
import org.zhixing.store.CardRow;
import org.zhixing.work.PersonalText;

/**
 * One line in the list of assessments.
 *
 * @param submitted how many of the {@code raters} have submitted
 * @param answered indicators and cells answered, over all raters
 * @param asked indicators and cells asked, over all raters
 */
public record AssessmentCard(
        String id,
        PersonalText agency,
        Period period,
        String modelId,
        String modelVersion,
        boolean closed,
        boolean sample,
        int raters,
        int submitted,
        int answered,
        int asked) {

    static AssessmentCard of(CardRow row) {
        return new AssessmentCard(
                row.id(),
                row.agency(),
                row.period(),
                row.modelId(),
                row.modelVersion(),
                row.closed(),
                row.sample(),
                row.raters(),
                row.submitted(),
                row.answered(),
                row.asked());
    }
}
