package org.zhixing.report.workshop;

import java.util.List;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;

/** How each figure is computed, and what it can and cannot say. */
final class WorkshopMethodSheet {

    private static final List<String> FIGURES = List.of(
            "key",
            "accuracy",
            "severity",
            "error",
            "spread",
            "correlation",
            "middle",
            "kappa",
            "alpha",
            "movement",
            "components",
            "reversed",
            "privacy");

    private WorkshopMethodSheet() {}

    static void write(Grid grid, SessionPaper paper) {
        grid.widths(24, 110);
        paper.open(grid, 1, paper.say("report.workshop.method.title"));
        int row = SessionPaper.TOP;
        for (String figure : FIGURES) {
            grid.text(
                    row,
                    0,
                    paper.say("report.workshop.method." + figure),
                    Look.BODY.bold().atTop());
            grid.text(row++, 1, paper.say("report.workshop.method." + figure + ".text"), Look.BODY.atTop());
        }
        grid.text(row, 0, paper.say("report.workshop.method.model"), Look.BODY.bold());
        grid.text(
                row++,
                1,
                paper.say(
                        "report.workshop.method.model.text",
                        paper.workshop().pinned().model().id(),
                        paper.workshop().pinned().model().version(),
                        paper.workshop().pinned().sha256()),
                Look.BODY);
        paper.close(grid, row - 1, 1, -1);
    }
}
