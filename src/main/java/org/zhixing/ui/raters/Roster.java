package org.zhixing.ui.raters;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.model.RoleName;
import org.zhixing.ui.common.RaterNames;
import org.zhixing.work.Messages;

/** Who may rate, and who is not there yet. */
record Roster(AssessmentModel model, Messages words) {

    /** The roles whose views complete each other. */
    private static final List<Role> WANTED = List.of(Role.D, Role.S, Role.W, Role.X, Role.C);

    RaterNames names() {
        return new RaterNames(model, words);
    }

    List<RoleName> ratingRoles() {
        return model.roles().stream().filter(r -> r.id() != Role.T).toList();
    }

    /** Roles that nobody in the list has, in words; empty when all are there. */
    String missing(Assessment assessment) {
        Set<Role> there = assessment.raters().stream().map(Rater::role).collect(Collectors.toSet());
        return WANTED.stream()
                .filter(role -> !there.contains(role))
                .map(names()::role)
                .collect(Collectors.joining(words.text("raters.listSeparator")));
    }

    /** The first id of the form r1, r2 … that nobody has. */
    static String freeId(Assessment assessment) {
        int number = assessment.raters().size() + 1;
        while (true) {
            String candidate = "r" + number;
            if (assessment.rater(candidate).isEmpty()) {
                return candidate;
            }
            number++;
        }
    }
}
