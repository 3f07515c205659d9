package org.zhixing.desk;

import org.jspecify.annotations.Nullable;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/**
 * What to begin a new assessment with.
 *
 * @param agency its name; an agency of exactly that name goes on, otherwise a new one begins
 * @param modelId the newest version of that model asks
 * @param carryFrom id of an earlier assessment to start from, or null for a blank one; raters and assignments come along
 * @param carryAnswers take its answers over, each marked until it is touched
 * @param carryEvidence take its evidence over, without date and verification until somebody confirms it
 */
public record NewAssessment(
        PersonalText agency,
        Period period,
        String modelId,
        @Nullable String carryFrom,
        boolean carryAnswers,
        boolean carryEvidence) {

    public static NewAssessment blank(PersonalText agency, Period period, String modelId) {
        return new NewAssessment(agency, period, modelId, null, false, false);
    }
}
