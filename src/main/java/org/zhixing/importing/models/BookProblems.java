package org.zhixing.importing.models;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.drafting.BookColumn;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/** Collects what cannot be taken, so that everything is said at once. */
final class BookProblems {
    private static final int MOST = 1000;

    private final List<Problem> problems = new ArrayList<>();

    void add(BookRow row, BookColumn column, String key, Object... arguments) {
        add(row.at(column), key, arguments);
    }

    void add(String where, String key, Object... arguments) {
        if (problems.size() < MOST) {
            problems.add(Problem.at(where, key, arguments));
        }
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemException.Kind.INPUT, problems, null);
        }
    }
}
