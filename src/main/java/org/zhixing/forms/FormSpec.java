package org.zhixing.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * @param validity whether the validity items are asked as well
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
        boolean validity) {

    public FormSpec {
        indicators = List.copyOf(indicators);
    }
}
