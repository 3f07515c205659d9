package org.zhixing.cli.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Auditor;
import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Auditors as they are named: {@code NAME}, or {@code NAME@WORKER} for one who leads cases too. */
public final class AuditorChoice {

    private AuditorChoice() {}

    /**
     * The auditor of this name or id, or a new one of this name beside those there are.
     *
     * @throws ProblemException (USAGE) where no name is given
     */
    public static Auditor of(List<Auditor> known, String named) {
        int at = named.lastIndexOf('@');
        String name = (at < 0 ? named : named.substring(0, at)).strip();
        String worker = at < 0 ? null : named.substring(at + 1).strip();
        if (name.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at("--auditor", "problems.cli.auditorWithoutName"));
        }
        return known.stream()
                .filter(a -> a.name().value().equals(name) || a.id().equals(name))
                .findFirst()
                .map(a -> worker == null ? a : new Auditor(a.id(), a.name(), worker(worker)))
                .orElseGet(() -> new Auditor(free(known), new PersonalText(name), worker(worker)));
    }

    private static @Nullable String worker(@Nullable String named) {
        return named == null || named.isEmpty() ? null : named;
    }

    private static String free(List<Auditor> known) {
        int number = 1;
        while (true) {
            String id = "s" + number++;
            if (known.stream().noneMatch(a -> a.id().equals(id))) {
                return id;
            }
        }
    }
}
