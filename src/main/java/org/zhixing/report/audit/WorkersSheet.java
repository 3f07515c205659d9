package org.zhixing.report.audit;

import org.zhixing.audit.WorkerResult;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** The workers by their numbers, each for itself: nobody is ranked (specification 7, ruling C13). */
final class WorkersSheet {

    private static final int LAST = 5;

    private final Grid grid;
    private final AuditPaper paper;

    WorkersSheet(Grid grid, AuditPaper paper) {
        this.grid = grid;
        this.paper = paper;
    }

    void write() {
        grid.widths(26, 12, 12, 12, 12, 66);
        paper.open(grid, LAST, paper.say("report.audit.workers.title"));
        int row = AuditPaper.TOP;
        String least = String.valueOf(paper.model().rules().leastFilesForWorker());
        grid.text(row++, 0, LAST, paper.say("report.audit.workers.note", least), Look.NOTE);
        int head = row++;
        paper.heads(
                grid,
                head,
                1,
                4,
                "report.audit.worker",
                "report.audit.scored",
                "report.audit.mean",
                "report.audit.min",
                "report.audit.max",
                "report.audit.remark");
        for (WorkerResult worker : paper.result().workers()) {
            grid.text(row, 0, AuditPaper.brief(worker.id()), Look.BODY.bold());
            grid.number(row, 1, (double) worker.n(), Look.WEIGHT);
            grid.number(row, 2, worker.mean(), Look.SCORE);
            grid.number(row, 3, worker.min(), Look.SCORE.ink(Tone.INK2));
            grid.number(row, 4, worker.max(), Look.SCORE.ink(Tone.INK2));
            grid.text(
                    row++,
                    5,
                    worker.mean() == null ? paper.say("report.audit.workers.few", least) : "",
                    Look.BODY.ink(Tone.INK3));
        }
        grid.freeze(head + 1, 1);
        paper.close(grid, row - 1, LAST, head);
    }
}
