package org.zhixing.workshop;

import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** How a step is refused. */
final class Refused {

    private Refused() {}

    static ProblemException at(String where, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(where, key, arguments));
    }

    /** The session, unless its participants were erased: then nothing is done in it any more. */
    static Workshop onceErased(Workshop before) {
        if (before.erased()) {
            throw at("", "problems.workshop.erased");
        }
        return before;
    }

    /** What came from outside, short enough to be shown. */
    static String shown(String id) {
        return id.length() <= Limits.ID ? id : id.substring(0, id.offsetByCodePoints(0, Limits.ID / 2)) + "…";
    }
}
