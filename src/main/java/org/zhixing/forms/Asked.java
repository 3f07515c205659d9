package org.zhixing.forms;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhixing.assessment.Anonymity;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Indicator;
import org.zhixing.model.PinnedModel;
import org.zhixing.model.Role;
import org.zhixing.records.Period;
import org.zhixing.work.PersonalText;

/** What a role is asked (specification 2). */
record Asked(AssessmentModel model, Role role, Predicate<String> part) {

    /** Those who work in the agency: only they can say that every record was finished on the same day. */
    private static final Set<Role> STAFF = Set.of(Role.D, Role.S, Role.W);

    Asked(AssessmentModel model, Role role) {
        this(model, role, part -> true);
    }

    FormSpec spec(
            String id,
            PinnedModel pinned,
            @Nullable String assessment,
            PersonalText agency,
            @Nullable Period period,
            @Nullable String rater,
            PersonalText raterName,
            Anonymity anonymity) {
        return new FormSpec(
                id,
                pinned,
                assessment,
                agency,
                period,
                role,
                rater,
                raterName,
                indicators(),
                model.matrix().roles().contains(role)
                        && !model.matrix().askedCells().isEmpty(),
                STAFF.contains(role) && !model.validityItems().isEmpty(),
                role != Role.C,
                anonymity);
    }

    private List<Indicator> indicators() {
        return model.subdimensions().stream()
                .filter(s -> part.test(s.id()))
                .flatMap(s -> s.indicators().stream())
                .filter(i -> i.roles().contains(role))
                .toList();
    }
}
