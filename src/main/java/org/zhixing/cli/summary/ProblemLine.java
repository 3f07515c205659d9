package org.zhixing.cli.summary;

import org.zhixing.records.RowProblem;
import org.zhixing.work.Messages;

/** A row problem on one line: where, what stands there, what is wrong, how to mend it. */
public final class ProblemLine {

    private ProblemLine() {}

    public static String of(RowProblem problem, Messages messages) {
        String place = messages.text(
                problem.sheet().isEmpty() ? "cli.records.row" : "cli.records.sheetRow",
                problem.file(),
                String.valueOf(problem.row()),
                problem.column(),
                problem.sheet());
        String value = problem.value().isEmpty() ? "" : " [" + problem.value() + "]";
        return place
                + messages.text("problems.placeSeparator")
                + messages.text("cli.records.problem", problem.what(messages) + value, problem.mending(messages));
    }
}
