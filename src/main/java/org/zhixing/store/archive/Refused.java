package org.zhixing.store.archive;

import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** What is wrong with an archive: the whole of it, or one entry, which is named. */
final class Refused {

    private static final int LONGEST = 120;
    private static final int FIRST_SHOWN = 0x20;
    private static final int LAST_SHOWN = 0x7e;

    private Refused() {}

    static ProblemException whole(String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at("", key, arguments));
    }

    static ProblemException entry(String name, String key, Object... arguments) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(shown(name), key, arguments));
    }

    /** A name in an archive may hold anything: what could act where it is shown is shown as a question mark. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .forEach(c -> shown.append(c >= FIRST_SHOWN && c <= LAST_SHOWN ? (char) c : '?'));
        return shown.isEmpty() ? "?" : shown.toString();
    }
}
