package org.zhixing.report.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.AuditScoring;
import org.zhixing.audit.AuditedFile;
import org.zhixing.audit.FileReading;
import org.zhixing.audit.FileResult;
import org.zhixing.audit.FileWork;
import org.zhixing.audit.ItemResult;
import org.zhixing.audit.WorkerResult;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.PersonalText;

/**
 * One worker's sheet to talk through in supervision: what stood strong, what to talk about, what was said of each own file.
 * Nothing of anybody else.
 */
final class FeedbackSheet {

    private static final int LAST = 4;
    private static final int NAMED = 5;
    private static final double STRONG = 3;
    private static final double LOW = 2;
    private static final double SLACK = 1e-9;
    private static final int LONGEST_SHEET_NAME = 28;

    private final Grid grid;
    private final AuditPaper paper;
    private final String worker;
    private final List<Integer> files;
    private int row = AuditPaper.TOP;

    /** @param files places of the worker's read files among all */
    private FeedbackSheet(Grid grid, AuditPaper paper, String worker, List<Integer> files) {
        this.grid = grid;
        this.paper = paper;
        this.worker = worker;
        this.files = files;
    }

    static void writeAll(Book book, AuditPaper paper) {
        Set<String> names = new HashSet<>();
        for (WorkerResult worker : paper.result().workers()) {
            List<Integer> files = new ArrayList<>();
            for (int i = 0; i < paper.audit().files().size(); i++) {
                FileWork file = paper.audit().files().get(i);
                if (file.worker().equals(worker.id()) && file.first() != null) {
                    files.add(i);
                }
            }
            if (!files.isEmpty()) {
                Grid grid = book.sheet(sheetName(worker.id(), names));
                new FeedbackSheet(grid, paper, worker.id(), files).write(worker);
            }
        }
        if (names.isEmpty()) {
            Grid grid = book.sheet(paper.say("report.audit.feedback.title"));
            grid.widths(120);
            paper.open(grid, 0, paper.say("report.audit.feedback.title"));
            grid.text(AuditPaper.TOP, 0, paper.say("report.audit.feedback.none"), Look.BODY);
            paper.close(grid, AuditPaper.TOP, 0, -1);
        }
    }

    /** A name that a sheet may have, and no other one has; case does not count there. */
    private static String sheetName(String worker, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(AuditPaper.brief(worker), '_');
        String base = safe.length() > LONGEST_SHEET_NAME ? safe.substring(0, LONGEST_SHEET_NAME) : safe;
        String name = base.isBlank() ? "_" : base;
        int number = 2;
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name = base + "_" + number++;
        }
        return name;
    }

    private void write(WorkerResult result) {
        grid.widths(34, 12, 12, 14, 66);
        paper.open(grid, LAST, paper.say("report.audit.feedback.for", AuditPaper.brief(worker)));
        grid.text(row++, 0, LAST, paper.say("report.audit.feedback.note"), Look.NOTE);
        if (result.mean() != null) {
            grid.text(
                    row++,
                    0,
                    LAST,
                    paper.say(
                            "report.audit.feedback.mean",
                            String.valueOf(result.n()),
                            org.zhixing.review.Figures.score(result.mean()),
                            org.zhixing.review.Figures.score(result.min()),
                            org.zhixing.review.Figures.score(result.max())),
                    Look.BODY);
        }
        List<ItemResult> items = items();
        section("report.audit.feedback.strong", "report.audit.feedback.strong.none", strong(items), true);
        section("report.audit.feedback.talk", "report.audit.feedback.talk.none", low(items), false);
        files();
        paper.closeHandout(grid, row - 1, LAST);
    }

    /** How each item stands over this worker's own files. */
    private List<ItemResult> items() {
        List<AuditedFile> all = paper.audit().audited();
        List<AuditedFile> own = files.stream().map(all::get).toList();
        return new AuditScoring(paper.model()).result(own, own.size()).items();
    }

    private static List<ItemResult> strong(List<ItemResult> items) {
        return items.stream()
                .filter(i -> i.mean() != null && i.mean() >= STRONG - SLACK)
                .sorted(Comparator.comparing((ItemResult i) -> i.mean() == null ? 0 : -i.mean()))
                .limit(NAMED)
                .toList();
    }

    /** Critical items first, whatever their mean, once one file stands low; then the lowest. */
    private List<ItemResult> low(List<ItemResult> items) {
        return items.stream()
                .filter(i -> i.mean() != null && (i.mean() <= LOW + SLACK || alarming(i)))
                .sorted(Comparator.comparing((ItemResult i) -> !alarming(i))
                        .thenComparing(i -> i.mean() == null ? 0 : i.mean()))
                .limit(NAMED)
                .toList();
    }

    private boolean alarming(ItemResult item) {
        return item.least() != null
                && item.least() <= 1 + SLACK
                && paper.model().item(item.item()).map(AuditItem::critical).orElse(false);
    }

    private void section(String title, String none, List<ItemResult> items, boolean strong) {
        row++;
        paper.band(grid, row++, LAST, paper.say(title));
        if (items.isEmpty()) {
            grid.text(row++, 0, LAST, paper.say(none), Look.BODY.ink(Tone.INK2));
            return;
        }
        grid.text(row, 0, paper.say("report.audit.item"), Look.HEAD);
        grid.text(row, 1, paper.say("report.audit.itemMean"), Look.HEAD.right());
        grid.text(row, 2, paper.say("report.audit.n"), Look.HEAD.right());
        grid.text(
                row++,
                3,
                LAST,
                paper.say(strong ? "report.audit.feedback.what" : "report.audit.feedback.towards"),
                Look.HEAD);
        for (ItemResult one : items) {
            AuditItem item = paper.model().item(one.item()).orElseThrow();
            Double mean = one.mean();
            grid.text(row, 0, paper.item(item), Look.BODY.bold());
            grid.number(
                    row,
                    1,
                    mean,
                    AuditPaper.heat(mean == null ? 0 : mean).right().format("0.00"));
            grid.number(row, 2, (double) one.n(), Look.WEIGHT);
            String high = paper.in(item.anchors().get(item.anchors().size() - 1).text());
            grid.text(row++, 3, LAST, high, Look.BODY.ink(Tone.INK2));
        }
    }

    private void files() {
        row++;
        paper.band(grid, row++, LAST, paper.say("report.audit.feedback.files"));
        grid.text(row, 0, paper.say("report.audit.file"), Look.HEAD);
        grid.text(row, 1, paper.say("report.audit.state"), Look.HEAD);
        grid.text(row, 2, paper.say("report.audit.fileScore"), Look.HEAD.right());
        grid.text(row, 3, paper.say("report.audit.item"), Look.HEAD);
        grid.text(row++, LAST, paper.say("report.audit.feedback.said"), Look.HEAD);
        for (int place : files) {
            file(paper.audit().files().get(place), paper.result().files().get(place));
        }
    }

    private void file(FileWork file, FileResult result) {
        FileReading said = said(file);
        grid.text(row, 0, paper.label(file.code()), Look.BODY.bold());
        grid.text(row, 1, paper.state(file.open()), Look.BODY);
        if (result.score() == null) {
            grid.text(
                    row,
                    2,
                    paper.status(file, result),
                    Look.BODY.right().points(9).ink(Tone.INK3));
        } else {
            grid.number(row, 2, result.score(), Look.SCORE);
        }
        grid.text(row, 3, paper.say("report.audit.feedback.sentence"), Look.BODY.ink(Tone.INK3));
        String sentence = said.feedback().value();
        grid.text(
                row++,
                LAST,
                sentence.isBlank() ? paper.say("report.audit.feedback.noSentence") : sentence,
                sentence.isBlank() ? Look.BODY.ink(Tone.INK3) : Look.BODY);
        for (AuditItem item : paper.model().items()) {
            PersonalText comment = said.comments().getOrDefault(item.id(), PersonalText.NONE);
            if (!comment.isBlank()) {
                grid.blank(row, 0, 2, Look.BODY);
                grid.text(row, 3, item.id(), Look.BODY.ink(Tone.INK2));
                grid.text(row++, LAST, comment.value(), Look.BODY);
            }
        }
    }

    /** What two agreed on where they wrote it down, otherwise what the first said. */
    private static FileReading said(FileWork file) {
        FileReading agreed = file.agreed();
        FileReading first = file.first();
        if (agreed != null && agreed.finished() && !agreed.feedback().isBlank()) {
            return agreed;
        }
        return first == null ? FileReading.begun("") : first;
    }
}
