package org.zhixing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What a reading is refused for, as lines {@code pointer key}; every line can be said in both languages. */
final class Refusals {
    private static final List<Messages> BOTH = List.of(Messages.in(Language.ZH), Messages.in(Language.EN));

    private Refusals() {}

    static List<String> of(Executable reading) {
        ProblemException refusal = assertThrows(ProblemException.class, reading);
        assertEquals(ProblemException.Kind.INPUT, refusal.kind());
        for (Problem problem : refusal.problems()) {
            BOTH.forEach(problem::in);
        }
        return refusal.problems().stream()
                .map(p -> (p.where() + " " + p.key().replaceFirst("problems\\.", "")).trim())
                .sorted()
                .toList();
    }
}
