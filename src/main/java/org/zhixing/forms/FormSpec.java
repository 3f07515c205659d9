package org.zhixing.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Anonymity;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Dossier;
import org.zhixing.assessment.Rater;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/**
 * One form to hand out: for a person, or for anybody in a role.
 *
 * @param id random, in the workbook in more than one place, so that the form is known again
 * @param assessment id of the assessment in the data file, or null for a form made without one
 * @param period null for a form made without an assessment
 * @param rater id of the person it is for, or null: anybody in the role
 * @param raterName printed on the form; may be empty
 * @param indicators those that this role, and this person where parts were assigned, is asked
 * @param matrix whether the cells of the matrix are asked as well
 * @param validity whether the validity items are asked as well: of those who work in the agency
 * @param evidence whether evidence is asked for: not of clients
 * @param anonymity what is promised to frontline workers
 */
public record FormSpec(
        String id,
        PinnedModel pinned,
        @Nullable String assessment,
        PersonalText agency,
        @Nullable Period period,
        Role role,
        @Nullable String rater,
        PersonalText raterName,
        List<Indicator> indicators,
        boolean matrix,
        boolean validity,
        boolean evidence,
        Anonymity anonymity) {

    public FormSpec {
        indicators = List.copyOf(indicators);
    }

    /** A form for anybody in a role, without an assessment. */
    public static FormSpec ofRole(String id, PinnedModel pinned, Role role) {
        return new Asked(pinned.model(), role)
                .spec(id, pinned, null, PersonalText.NONE, null, null, PersonalText.NONE, Anonymity.USUAL);
    }

    /** A form for anybody in a role, under an assessment of the data file. */
    public static FormSpec ofRole(String id, PinnedModel pinned, Role role, String assessmentId, Dossier dossier) {
        Assessment assessment = dossier.assessment();
        return new Asked(pinned.model(), role)
                .spec(
                        id,
                        pinned,
                        assessmentId,
                        assessment.agency(),
                        assessment.period(),
                        null,
                        PersonalText.NONE,
                        assessment.anonymity());
    }

    /** A form for one person: of the parts that were assigned, those that are this person's. */
    public static FormSpec ofRater(String id, PinnedModel pinned, Rater rater, String assessmentId, Dossier dossier) {
        Assessment assessment = dossier.assessment();
        return new Asked(pinned.model(), rater.role(), part -> {
                    List<String> assigned = dossier.standing().assignments().getOrDefault(part, List.of());
                    return assigned.isEmpty() || assigned.contains(rater.id());
                })
                .spec(
                        id,
                        pinned,
                        assessmentId,
                        assessment.agency(),
                        assessment.period(),
                        rater.id(),
                        rater.name(),
                        assessment.anonymity());
    }

    /** Whether there is anything to ask. */
    public boolean isEmpty() {
        return indicators.isEmpty() && !matrix;
    }

    /** How many answers are asked for. */
    public int questions() {
        AssessmentModel model = pinned.model();
        return indicators.size()
                + (matrix ? model.matrix().askedCells().size() : 0)
                + (validity ? model.validityItems().size() : 0);
    }
}
