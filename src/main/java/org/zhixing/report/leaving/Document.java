package org.zhixing.report.leaving;

import java.util.Set;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** A kind of file that can leave. */
public enum Document {
    REPORT,
    PLAN,
    /** A day for each action: nothing of it could be summed. */
    CALENDAR(Disclosure.INTERNAL, Disclosure.OUTSIDE),
    DISCUSSION,
    AUDIT,
    /** Each sheet is one worker's own, for supervision; it never leaves. */
    FEEDBACK(Disclosure.INTERNAL),
    PROTOCOL(Disclosure.INTERNAL, Disclosure.OUTSIDE),
    WORKSHOP;

    private final Set<Disclosure> levels;

    Document(Disclosure... levels) {
        this.levels = levels.length == 0 ? Set.of(Disclosure.values()) : Set.of(levels);
    }

    /** Whether there is such a file at this level. */
    public boolean has(Disclosure level) {
        return levels.contains(level);
    }

    /** @throws ProblemException kind USAGE where there is no such file at this level */
    public void check(Outgoing outgoing) {
        if (!has(outgoing.level())) {
            throw new ProblemException(
                    ProblemException.Kind.USAGE, Problem.at(outgoing.level().word(), "problems.outgoing." + name()));
        }
    }
}
