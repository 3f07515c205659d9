package org.zhixing.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Collects what is wrong with one document, so that everything is said at once. */
final class Findings {
    /** A document with more problems than this is not worth a longer list. */
    private static final int MOST = 1000;
    /** Of a place or a word of the document; what is longer is cut, since nobody would find their way in it. */
    private static final int LONGEST = 300;

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();

    /** @param name the document's name, which goes before every pointer; may be empty */
    Findings(String name) {
        this.name = name;
    }

    /** Notes a problem, unless an earlier one already names the same place: the first says why. */
    void add(String pointer, String key, Object... arguments) {
        if (problems.size() < MOST && pointers.add(pointer)) {
            Object[] quoted =
                    Arrays.stream(arguments).map(a -> shown(String.valueOf(a))).toArray();
            problems.add(Problem.at((name + " " + shown(pointer)).trim(), key, quoted));
        }
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    void add(Place place, String key, Object... arguments) {
        add(place.pointer(), key, arguments);
    }

    /** Whether a place inside this one has been named. */
    boolean nameWithin(String pointer) {
        return pointers.stream().anyMatch(p -> p.startsWith(pointer + "/"));
    }

    /** Everything found, in the order in which it was. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether there may be more than is told. */
    boolean full() {
        return problems.size() >= MOST;
    }

    /** @throws ProblemException (INPUT) with everything found, when there is anything */
    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemException.Kind.INPUT, problems, null);
        }
    }
}
