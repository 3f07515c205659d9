package org.zhixing.report.sheets;

import java.util.List;
import org.zhixing.records.RowProblem;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** Rows of the records that need mending: where, what stands there, what is wrong, how to mend. */
final class RowProblemsSheet {

    /** More than this nobody mends from a report; the program's own table holds them all. */
    private static final int MOST = 2_000;

    private static final int LAST = 6;

    private RowProblemsSheet() {}

    static void write(Grid grid, Subject subject, List<RowProblem> problems) {
        if (!subject.inside()) {
            outside(grid, subject, problems);
            return;
        }
        grid.widths(26, 14, 8, 18, 24, 40, 40);
        Page page = Page.open(grid, subject, LAST, subject.say("report.sheet.problems"));
        page.note(Page.TOP, subject.say("report.problems.note"));
        int head = Page.TOP + 1;
        page.heads(
                head,
                2,
                2,
                subject.say("report.problems.file"),
                subject.say("report.problems.sheet"),
                subject.say("report.problems.row"),
                subject.say("report.problems.column"),
                subject.say("report.problems.value"),
                subject.say("report.problems.problem"),
                subject.say("report.problems.mend"));
        int row = head + 1;
        for (RowProblem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            Object[] arguments = problem.arguments().toArray();
            grid.text(row, 0, problem.file(), Look.BODY);
            grid.text(row, 1, problem.sheet(), Look.BODY);
            grid.number(row, 2, (double) problem.row(), Look.LEVEL.format("0"));
            grid.text(row, 3, problem.column(), Look.BODY);
            grid.text(row, 4, problem.value(), Look.BODY);
            grid.text(row, 5, subject.say(problem.key(), arguments), Look.BODY);
            grid.text(row, 6, subject.say(problem.key() + ".mend", arguments), Look.BODY.ink(Tone.INK2));
            row++;
        }
        if (problems.isEmpty()) {
            grid.text(row++, 0, LAST, subject.say("report.problems.none"), Look.BODY.ink(Tone.INK2));
        } else {
            grid.filter(head, row - 1, 0, LAST);
        }
        if (problems.size() > MOST) {
            String more = String.valueOf(problems.size() - MOST);
            grid.text(row++, 0, LAST, subject.say("report.problems.more", more), Look.BODY.ink(Tone.INK2));
        }
        grid.freeze(head + 1, 1);
        page.close(row - 1, head + 1);
    }

    /** Rows quote what stood in them: outside only how many there are. */
    private static void outside(Grid grid, Subject subject, List<RowProblem> problems) {
        grid.widths(110);
        Page page = Page.open(grid, subject, 0, subject.say("report.sheet.problems"));
        String count = String.valueOf(problems.size());
        String refused =
                String.valueOf(problems.stream().filter(RowProblem::refused).count());
        grid.text(Page.TOP, 0, subject.say("outgoing.problems", count, refused), Look.BODY);
        page.note(Page.TOP + 1, subject.say("outgoing.problems.why"));
        page.close(Page.TOP + 1, Page.TOP);
    }
}
