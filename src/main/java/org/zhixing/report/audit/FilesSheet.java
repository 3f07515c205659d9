package org.zhixing.report.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemMark;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** A row for each drawn file: what it comes to, and its level on every item. */
final class FilesSheet {

    private static final String[] HEADS = {
        "report.audit.file",
        "report.audit.stratum",
        "report.audit.status",
        "report.audit.fileScore",
        "report.audit.fileUncapped",
        "report.audit.coverage",
        "report.audit.critical",
        "report.audit.readBy"
    };

    /** As people type it, in every language. */
    private static final String NOT_APPLICABLE = "NA";

    private final Grid grid;
    private final AuditPaper paper;
    private final int last;

    FilesSheet(Grid grid, AuditPaper paper) {
        this.grid = grid;
        this.paper = paper;
        this.last = HEADS.length + paper.model().items().size() - 1;
    }

    void write() {
        double[] widths = new double[last + 1];
        Arrays.fill(widths, 5);
        double[] first = {9, 16, 15, 8, 8, 8, 12, 24};
        System.arraycopy(first, 0, widths, 0, first.length);
        grid.widths(widths);
        paper.open(grid, last, paper.say("report.audit.files.title"));
        int row = AuditPaper.TOP;
        grid.text(row++, 0, last, paper.say("report.audit.files.note"), Look.NOTE);
        int head = row++;
        paper.heads(grid, head, 3, 5, HEADS);
        int column = HEADS.length;
        for (AuditItem item : paper.model().items()) {
            grid.text(
                    head,
                    column++,
                    item.critical() ? item.id() + "★" : item.id(),
                    Look.HEAD.center().points(8));
        }
        for (int i = 0; i < paper.audit().files().size(); i++) {
            file(row++, paper.audit().files().get(i), paper.result().files().get(i));
        }
        grid.freeze(head + 1, 1);
        grid.filter(head, Math.max(head, row - 1), 0, last);
        paper.close(grid, Math.max(head, row - 1), last, head);
    }

    private void file(int row, FileWork file, FileResult result) {
        grid.text(row, 0, paper.label(file.code()), Look.BODY.bold());
        grid.text(row, 1, paper.stratum(file.stratum()), Look.BODY);
        boolean now = result.flags().contains(FileResult.Flag.ACT_NOW);
        String status = paper.status(file, result);
        grid.text(
                row,
                2,
                now ? paper.say("report.audit.status.actNow", status) : status,
                now ? Look.BODY.bold().ink(Tone.SERIOUS_INK).on(Tone.SERIOUS_GROUND) : Look.BODY);
        grid.number(row, 3, result.score(), Look.SCORE);
        boolean capped = result.score() != null && !result.score().equals(result.uncapped());
        grid.number(row, 4, capped ? result.uncapped() : null, Look.SCORE.ink(Tone.INK2));
        grid.number(row, 5, file.first() == null ? null : result.coverage(), Look.SHARE);
        grid.text(row, 6, paper.listed(result.critical()), Look.BODY.ink(Tone.SERIOUS_INK));
        grid.text(row, 7, readers(file), Look.BODY.ink(Tone.INK2));
        int column = HEADS.length;
        for (AuditItem item : paper.model().items()) {
            level(row, column++, file, item.id());
        }
    }

    private String readers(FileWork file) {
        List<String> readers = new ArrayList<>();
        Stream.of(file.first(), file.second()).forEach(reading -> {
            if (reading != null) {
                readers.add(paper.auditors(reading.auditor()));
            }
        });
        if (readers.isEmpty()) {
            return "—";
        }
        String both = paper.listed(readers);
        return file.agreed() != null && file.agreed().finished() ? paper.say("report.audit.agreed", both) : both;
    }

    /** What counts: what two agreed on, or both readings where they differ. */
    private void level(int row, int column, FileWork file, String item) {
        FileReading agreed = file.agreed();
        FileReading second = file.second();
        if (agreed != null && agreed.finished()) {
            mark(row, column, mark(agreed, item));
            return;
        }
        ItemMark one = mark(file.first(), item);
        ItemMark other = second == null || !second.finished() ? null : mark(second, item);
        if (one != null && other != null && !one.equals(other)) {
            grid.text(
                    row,
                    column,
                    word(one) + "/" + word(other),
                    Look.BODY.center().points(8).ink(Tone.WATCH_INK));
        } else {
            mark(row, column, one == null ? other : one);
        }
    }

    private static @Nullable ItemMark mark(@Nullable FileReading reading, String item) {
        return reading == null ? null : reading.reading().marks().get(item);
    }

    private void mark(int row, int column, @Nullable ItemMark mark) {
        if (mark instanceof ItemMark.Level level) {
            grid.number(row, column, (double) level.level(), AuditPaper.heat(level.level()));
        } else {
            grid.text(
                    row,
                    column,
                    mark == null ? "" : word(mark),
                    Look.BODY.center().points(8).ink(Tone.INK3));
        }
    }

    private static String word(ItemMark mark) {
        return mark instanceof ItemMark.Level level ? String.valueOf(level.level()) : NOT_APPLICABLE;
    }
}
