package org.zhixing.audit;

import org.zhixing.work.PersonalText;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** How a step is refused. */
final class Refused {

    /** A comment, not a file's text. */
    private static final int LONGEST_TEXT = 1000;

    private static final int LONGEST_ID = 64;

    private Refused() {}

    static ProblemException at(String where, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(where, key, arguments));
    }

    static PersonalText unlessTooLong(String where, PersonalText text) {
        if (text.value().length() > LONGEST_TEXT) {
            throw at(where, "problems.audit.tooLong", LONGEST_TEXT);
        }
        return text;
    }

    /** What came from outside, short enough to be shown. */
    static String shown(String id) {
        return id.codePointCount(0, id.length()) <= LONGEST_ID
                ? id
                : id.substring(0, id.offsetByCodePoints(0, LONGEST_ID)) + "…";
    }
}
