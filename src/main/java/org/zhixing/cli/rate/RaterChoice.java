package org.zhixing.cli.rate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhixing.assessment.Assessment;
import org.zhixing.assessment.Rater;
import org.zhixing.model.Role;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Finds who answers by name or id, or makes a new rater. */
final class RaterChoice {

    /** Names that tell nothing about a person and may serve as ids, which files carry. */
    private static final Pattern CODE = Pattern.compile("[a-z]{1,2}[0-9]{1,4}");

    private RaterChoice() {}

    /**
     * The rater of that name, or else of that id; a new one when there is neither.
     *
     * @throws ProblemException (INPUT) when that person answers in another role
     */
    static Rater of(Assessment assessment, String nameOrId, Role role) {
        Optional<Rater> named = assessment.raters().stream()
                .filter(r -> r.name().value().equals(nameOrId))
                .findFirst();
        Rater rater = named.or(() -> assessment.rater(nameOrId))
                .orElseGet(() -> new Rater(freeId(assessment, nameOrId), role, new PersonalText(nameOrId), true, null));
        if (rater.role() != role) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT,
                    List.of(Problem.at("--role " + role, "problems.cli.otherRole", rater.role())),
                    null);
        }
        return rater;
    }

    private static String freeId(Assessment assessment, String name) {
        Set<String> taken = assessment.raters().stream().map(Rater::id).collect(Collectors.toSet());
        if (CODE.matcher(name).matches()) {
            return name;
        }
        int number = taken.size() + 1;
        while (taken.contains("r" + number)) {
            number++;
        }
        return "r" + number;
    }
}
