package org.zhixing.report.audit;

import java.util.Set;
import org.zhixing.audit.FileWork;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.PersonalText;

/** Files with a critical item at 0, and what was done at once. */
final class ActNowSheet {

    private static final int LAST = 4;

    private final Grid grid;
    private final AuditPaper paper;

    ActNowSheet(Grid grid, AuditPaper paper) {
        this.grid = grid;
        this.paper = paper;
    }

    void write() {
        grid.widths(14, 14, 34, 18, 66);
        paper.open(grid, LAST, paper.say("report.audit.sheet.actNow"));
        int row = AuditPaper.TOP;
        grid.text(row++, 0, LAST, paper.say("report.audit.actNow.note"), Look.NOTE);
        int head = row++;
        paper.heads(
                grid,
                head,
                LAST + 1,
                LAST + 1,
                "report.audit.file",
                "report.audit.worker",
                "report.audit.item",
                "report.audit.actNow.state",
                "report.audit.actNow.done");
        for (FileWork file : paper.audit().files()) {
            row = lines(row, file);
        }
        if (row == head + 1) {
            grid.text(row++, 0, LAST, paper.say("report.audit.actNow.none"), Look.BODY.ink(Tone.INK2));
        }
        grid.freeze(head + 1, 1);
        paper.close(grid, row - 1, LAST, head);
    }

    private int lines(int firstRow, FileWork file) {
        int row = firstRow;
        Set<String> zeros = file.criticalZeros(paper.model());
        for (String id : zeros) {
            PersonalText done = file.actedOn().getOrDefault(id, PersonalText.NONE);
            grid.text(row, 0, paper.label(file.code()), Look.BODY.bold());
            grid.text(row, 1, AuditPaper.brief(file.worker()), Look.BODY);
            grid.text(row, 2, paper.model().item(id).map(paper::item).orElse(id), Look.BODY);
            boolean open = done.isBlank();
            grid.text(
                    row,
                    3,
                    paper.say(open ? "report.audit.actNow.open" : "report.audit.actNow.acted"),
                    open ? Look.BODY.bold().ink(Tone.SERIOUS_INK).on(Tone.SERIOUS_GROUND) : Look.BODY);
            grid.text(row++, 4, done.value(), Look.BODY);
        }
        return row;
    }
}
