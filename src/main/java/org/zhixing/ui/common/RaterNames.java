package org.zhixing.ui.common;

import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.work.Messages;
import org.zhixing.work.Text;

/** What raters and roles are called: by name, or where none was given by a code name. */
public record RaterNames(AssessmentModel model, Messages words) {

    public String role(Role role) {
        Text name = model.roleName(role);
        return name == null ? role.name() : name.in(words.language());
    }

    /** The code name by the place in the list: 甲, 乙, 丙 …; beyond the last one, numbers. */
    public String code(Assessment assessment, Rater rater) {
        int place = 0;
        while (place < assessment.raters().size()
                && !assessment.raters().get(place).id().equals(rater.id())) {
            place++;
        }
        String codes = words.text("raters.codes");
        return place < codes.length() ? codes.substring(place, place + 1) : String.valueOf(place + 1);
    }

    /** Such as 李敏, or 代号 丙. */
    public String name(Assessment assessment, Rater rater) {
        return rater.name().isBlank()
                ? words.text("raters.code", code(assessment, rater))
                : rater.name().value();
    }

    /** The name of the rater of that id; empty for null, the id itself where the assessment has no such rater. */
    public String name(Assessment assessment, @Nullable String id) {
        if (id == null) {
            return "";
        }
        return assessment.rater(id).map(r -> name(assessment, r)).orElse(id);
    }

    /** Role and name, such as 督导 · 李敏. */
    public String full(Assessment assessment, Rater rater) {
        return role(rater.role()) + " · " + name(assessment, rater);
    }
}
