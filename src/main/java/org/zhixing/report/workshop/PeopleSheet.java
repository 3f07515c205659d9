package org.zhixing.report.workshop;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.workshop.Mark;
import org.zhixing.workshop.PersonMeasures;

/** A row for each code name and round, with every figure and what it says. */
final class PeopleSheet {

    private static final Look TWO = Look.BODY.right().format("0.00");
    private static final Look SIGNED = Look.BODY.right().format("+0.00;-0.00;0.00");
    private static final Look THREE = Look.BODY.right().format("0.000");

    private static final String[] HEADS = {
        "report.workshop.codeName",
        "report.workshop.way",
        "report.workshop.round",
        "report.workshop.marks",
        "report.workshop.itemCount",
        "report.workshop.onExamples",
        "report.workshop.unknown",
        "report.workshop.exact",
        "report.workshop.withinOne",
        "report.workshop.severity",
        "report.workshop.error",
        "report.workshop.spread",
        "report.workshop.correlation",
        "report.workshop.middle",
        "report.workshop.kappa",
        "report.workshop.elevation",
        "report.workshop.differentialElevation",
        "report.workshop.stereotype",
        "report.workshop.differential"
    };

    private static final int NUMBERS_FROM = 4;

    private final Grid grid;
    private final SessionPaper paper;

    PeopleSheet(Grid grid, SessionPaper paper) {
        this.grid = grid;
        this.paper = paper;
    }

    void write() {
        int last = HEADS.length - 1;
        double[] widths = new double[HEADS.length];
        Arrays.fill(widths, 10);
        widths[3] = 26;
        widths[4] = 7;
        widths[5] = 9;
        widths[6] = 9;
        grid.widths(widths);
        paper.open(grid, last, paper.say("report.workshop.people.title"));
        int row = SessionPaper.TOP;
        grid.text(row++, 0, last, paper.say("report.workshop.people.note"), Look.NOTE);
        int head = row++;
        paper.heads(grid, head, NUMBERS_FROM, last, HEADS);
        for (int round = 1; round <= 2; round++) {
            for (PersonMeasures person : paper.measures().people("", round)) {
                if (person.items() + person.unknown() > 0 || round == 1) {
                    line(row++, person);
                }
            }
        }
        if (row == head + 1) {
            String none = paper.workshop().erased() ? "report.workshop.people.erased" : "report.workshop.people.none";
            grid.text(row++, 0, last, paper.say(none), Look.BODY.ink(Tone.INK2));
        } else {
            grid.filter(head, row - 1, 0, last);
        }
        grid.freeze(head + 1, 1);
        paper.close(grid, row - 1, last, head);
    }

    private void line(int row, PersonMeasures person) {
        grid.text(row, 0, person.participant().codeName(), Look.BODY.bold());
        grid.text(
                row,
                1,
                paper.say("report.workshop.way." + person.participant().way().name()),
                Look.BODY);
        grid.text(row, 2, paper.say("report.workshop.round." + person.round()), Look.BODY);
        grid.text(row, 3, marks(person), Look.BODY);
        grid.number(row, 4, (double) person.items(), Look.WEIGHT);
        grid.number(row, 5, (double) person.onExamples(), Look.WEIGHT);
        grid.number(row, 6, (double) person.unknown(), Look.WEIGHT);
        paper.figure(grid, row, 7, person.exact(), Look.SHARE);
        paper.figure(grid, row, 8, person.withinOne(), Look.SHARE);
        paper.figure(grid, row, 9, person.severity(), SIGNED);
        paper.figure(grid, row, 10, person.meanAbsoluteError(), TWO);
        paper.figure(grid, row, 11, person.spreadRatio(), TWO);
        paper.figure(grid, row, 12, person.dimensionCorrelation(), SIGNED);
        paper.figure(grid, row, 13, person.middle(), SIGNED);
        paper.figure(grid, row, 14, person.kappa(), THREE);
        paper.figure(grid, row, 15, person.accuracy().elevation(), THREE);
        paper.figure(grid, row, 16, person.accuracy().differentialElevation(), THREE);
        paper.figure(grid, row, 17, person.accuracy().stereotype(), THREE);
        paper.figure(grid, row, 18, person.accuracy().differential(), THREE);
    }

    private String marks(PersonMeasures person) {
        if (person.items() == 0) {
            return "—";
        }
        String said = Arrays.stream(Mark.values())
                .filter(person.marks()::contains)
                .map(mark -> paper.say("report.workshop.mark." + mark.name()))
                .collect(Collectors.joining(paper.say("report.workshop.separator")));
        return said.isEmpty() ? paper.say("report.workshop.mark.none") : said;
    }
}
