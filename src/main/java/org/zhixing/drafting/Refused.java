package org.zhixing.drafting;

import java.util.regex.Pattern;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Why an edit cannot be made, as a problem; and the forms of what stays for ever, which are asked for at once. */
final class Refused {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9]{0,15}([._-][A-Za-z0-9]{1,16}){0,3}");
    private static final Pattern MODEL = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_MODEL_ID = 60;

    /** More than any weight that means something. */
    private static final double HUGE = 1e9;

    private Refused() {}

    static ProblemException because(String where, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(where, key, arguments));
    }

    /** An id of an indicator or a sub-dimension. */
    static void unlessCode(String id) {
        if (!CODE.matcher(id).matches()) {
            throw because(id, "problems.draft.code");
        }
    }

    static void unlessModelId(String id) {
        if (id.length() > LONGEST_MODEL_ID || !MODEL.matcher(id).matches()) {
            throw because(id, "problems.draft.modelId");
        }
    }

    /** A weight that is not above 0 is for the check to tell; what is no number at all cannot be kept. */
    static void unlessNumber(String where, double weight) {
        if (!(Math.abs(weight) < HUGE)) {
            throw because(where, "problems.draft.number");
        }
    }
}
