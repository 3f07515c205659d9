package org.zhixing.ui.records;

import java.util.List;
import java.util.stream.Collectors;
import org.zhixing.records.RowProblem;
import org.zhixing.work.Messages;

/**
 * One line of the table of problems, in the reader's language.
 *
 * @param place where: the row, behind file and sheet where there are several
 * @param column the header as the file has it
 * @param value the cell as it stands; empty where there is nothing or where it must not be shown
 * @param blank what stands in the place of an empty value: that the cell is empty, or that it is not shown
 * @param problem what is wrong
 * @param mend how to mend it
 * @param refused whether the row stays out
 */
public record ProblemLine(
        String place, String column, String value, String blank, String problem, String mend, boolean refused) {

    /** @param placed whether a row's number alone would not say where it is */
    static ProblemLine of(RowProblem problem, Messages words, boolean placed) {
        String row = words.text("records.problem.row", String.valueOf(problem.row()));
        String place = !placed
                ? row
                : problem.sheet().isEmpty()
                        ? words.text("records.problem.inFile", problem.file(), row)
                        : words.text("records.problem.inSheet", problem.file(), problem.sheet(), row);
        boolean hidden = problem.field().confidential() && problem.code() != RowProblem.Code.MISSING;
        return new ProblemLine(
                place,
                problem.column(),
                problem.value(),
                words.text(hidden ? "records.problem.hidden" : "records.problem.empty"),
                problem.what(words),
                problem.mending(words),
                problem.refused());
    }

    /** The lines of these problems; files and sheets are named where they differ. */
    public static List<ProblemLine> all(List<RowProblem> problems, Messages words) {
        boolean placed = problems.stream()
                        .map(p -> p.file() + "\n" + p.sheet())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
        return problems.stream().map(p -> of(p, words, placed)).toList();
    }

    /** Tab-separated with a head, for pasting into a table or a message. */
    public static String copied(List<ProblemLine> lines, Messages words) {
        String head = String.join(
                "\t",
                words.text("records.problem.place"),
                words.text("records.problem.column"),
                words.text("records.problem.value"),
                words.text("records.problem.what"),
                words.text("records.problem.mend"));
        return lines.stream()
                .map(line ->
                        String.join("\t", line.place(), line.column(), line.shownValue(), line.problem(), line.mend()))
                .map(line -> line.replaceAll("[\\r\\n]+", " "))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    /** The value, or what stands in its place. */
    public String shownValue() {
        return value.isEmpty() ? blank : value;
    }
}
