package org.zhixing.report.audit;

import java.util.List;
import org.zhixing.audit.AuditItem;
import org.zhixing.audit.ItemResult;
import org.zhixing.model.Drift;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.review.AuditReview.Beside;
import org.zhixing.review.AuditReview.Symptom;

/** A row for each item: where it stands over the files, what it is a symptom of, and what the agency said of itself. */
final class ItemsSheet {

    private static final int LAST = 7;
    private static final Look TWO = Look.BODY.right().format("0.00");
    private static final Look SIGNED = Look.BODY.right().format("+0.00;-0.00;0.00");

    private final Grid grid;
    private final AuditPaper paper;
    private int row = AuditPaper.TOP;

    ItemsSheet(Grid grid, AuditPaper paper) {
        this.grid = grid;
        this.paper = paper;
    }

    void write() {
        grid.widths(34, 9, 9, 10, 10, 18, 34, 34);
        paper.open(grid, LAST, paper.say("report.audit.items.title"));
        int head = row++;
        paper.heads(
                grid,
                head,
                1,
                4,
                "report.audit.item",
                "report.audit.weight",
                "report.audit.n",
                "report.audit.itemMean",
                "report.audit.least",
                "report.audit.pointsTo",
                "report.audit.lowAnchor",
                "report.audit.highAnchor");
        paper.model().items().forEach(this::item);
        grid.freeze(head + 1, 1);
        symptoms();
        beside();
        paper.close(grid, row - 1, LAST, -1);
    }

    private void item(AuditItem item) {
        ItemResult result = paper.result().item(item.id()).orElseThrow();
        grid.text(
                row,
                0,
                item.critical() ? paper.item(item) + " ★" : paper.item(item),
                item.critical() ? Look.BODY.bold() : Look.BODY);
        grid.number(row, 1, item.weight(), Look.WEIGHT);
        grid.number(row, 2, (double) result.n(), Look.WEIGHT);
        Double mean = result.mean();
        Look heat = mean == null ? TWO : AuditPaper.heat(mean).right().format("0.00");
        grid.number(row, 3, mean, heat);
        grid.number(row, 4, result.least(), Look.BODY.right().format("General"));
        grid.text(
                row,
                5,
                paper.listed(item.drift().stream().sorted().map(this::drift).toList()),
                Look.BODY);
        grid.text(row, 6, paper.in(item.anchors().get(0).text()), Look.BODY.ink(Tone.INK2));
        grid.text(
                row++, 7, paper.in(item.anchors().get(item.anchors().size() - 1).text()), Look.BODY.ink(Tone.INK2));
    }

    private String drift(Drift drift) {
        return paper.in(paper.self().drift(drift).name());
    }

    private void symptoms() {
        row++;
        paper.band(grid, row++, LAST, paper.say("report.audit.symptoms"));
        int before = row;
        for (Drift drift : Drift.values()) {
            List<Symptom> found = paper.review().symptoms(drift);
            if (!found.isEmpty()) {
                grid.text(row, 0, drift(drift), Look.BODY.bold());
                grid.text(
                        row++,
                        1,
                        LAST,
                        paper.listed(found.stream()
                                .map(s -> paper.say(
                                        "report.audit.symptom",
                                        paper.items(List.of(s.item())),
                                        org.zhixing.review.Figures.level(s.mean()),
                                        String.valueOf(s.n())))
                                .toList()),
                        Look.BODY);
            }
        }
        if (row == before) {
            grid.text(row++, 0, LAST, paper.say("report.audit.symptoms.none"), Look.BODY.ink(Tone.INK2));
        }
        grid.text(row++, 0, LAST, paper.say("report.audit.symptoms.note"), Look.NOTE);
    }

    private void beside() {
        row++;
        paper.band(grid, row++, LAST, paper.say("report.audit.beside"));
        if (paper.review().beside().isEmpty()) {
            grid.text(row++, 0, LAST, paper.say("report.audit.beside.none"), Look.BODY.ink(Tone.INK2));
            return;
        }
        grid.text(row, 0, paper.say("report.audit.indicator"), Look.HEAD);
        grid.text(row, 1, paper.say("report.audit.self"), Look.HEAD.right());
        grid.text(row, 2, paper.say("report.audit.audited"), Look.HEAD.right());
        grid.text(row, 3, paper.say("report.audit.difference"), Look.HEAD.right());
        grid.text(row++, 4, LAST, paper.say("report.audit.item"), Look.HEAD);
        for (Beside one : paper.review().beside()) {
            boolean far = Math.abs(one.difference()) >= 1.0 - 1e-9;
            grid.text(row, 0, paper.indicator(one.indicator()), Look.BODY);
            grid.number(row, 1, one.self(), TWO);
            grid.number(row, 2, one.audited(), TWO);
            grid.number(
                    row,
                    3,
                    one.difference(),
                    far ? SIGNED.bold().ink(Tone.WATCH_INK).on(Tone.WATCH_GROUND) : SIGNED);
            grid.text(row++, 4, LAST, paper.items(List.of(one.item())), Look.BODY.ink(Tone.INK2));
        }
        grid.text(row++, 0, LAST, paper.say("report.audit.beside.note"), Look.NOTE);
    }
}
