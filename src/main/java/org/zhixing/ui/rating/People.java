package org.zhixing.ui.rating;

import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.work.Messages;

/** What raters and roles are called on this screen. */
record People(AssessmentModel model, Messages words) {

    String role(Role role) {
        var name = model.roleName(role);
        return name == null ? role.name() : name.in(words.language());
    }

    /** The name, or where none was given the role with the rater's id. */
    String name(Assessment assessment, @Nullable String rater) {
        if (rater == null) {
            return "";
        }
        return assessment.rater(rater).map(this::name).orElse(rater);
    }

    String name(Rater rater) {
        return rater.name().isBlank()
                ? role(rater.role()) + " " + rater.id()
                : rater.name().value();
    }

    /** Role and name, such as 督导 · 李敏. */
    String full(Rater rater) {
        return rater.name().isBlank()
                ? name(rater)
                : role(rater.role()) + " · " + rater.name().value();
    }
}
