package org.zhixing.report.workshop;

import java.util.List;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.workshop.ItemMeasures;
import org.zhixing.workshop.Vignette;

/** A row for each item and round: counts of every level, and how they lie to the key. */
final class ItemsSheet {

    private static final int FIRST_LEVEL = 7;

    private final Grid grid;
    private final SessionPaper paper;
    private final int lowest;
    private final int levels;

    ItemsSheet(Grid grid, SessionPaper paper) {
        this.grid = grid;
        this.paper = paper;
        var scale = paper.workshop().pinned().model().scale();
        this.lowest = scale.min();
        this.levels = scale.max() - scale.min() + 1;
    }

    void write() {
        int afterLevels = FIRST_LEVEL + levels;
        int last = afterLevels + 4;
        double[] widths = new double[last + 1];
        java.util.Arrays.fill(widths, 7);
        double[] names = {20, 8, 26, 7, 8, 18, 9};
        System.arraycopy(names, 0, widths, 0, names.length);
        for (int column = afterLevels; column <= last; column++) {
            widths[column] = 10;
        }
        grid.widths(widths);
        paper.open(grid, last, paper.say("report.workshop.items.title"));
        int head = SessionPaper.TOP;
        paper.heads(
                grid,
                head,
                FIRST_LEVEL,
                last,
                "report.workshop.vignette",
                "report.workshop.item",
                "report.workshop.name",
                "report.workshop.key",
                "report.workshop.band",
                "report.workshop.standing",
                "report.workshop.round");
        for (int level = 0; level < levels; level++) {
            grid.text(
                    head,
                    FIRST_LEVEL + level,
                    paper.say("report.workshop.level", String.valueOf(lowest + level)),
                    Look.HEAD.right());
        }
        String[] rest = {
            "report.workshop.unknown",
            "report.workshop.range",
            "report.workshop.inBand",
            "report.workshop.withinOne",
            "report.workshop.distance"
        };
        for (int i = 0; i < rest.length; i++) {
            grid.text(head, afterLevels + i, paper.say(rest[i]), Look.HEAD.right());
        }
        int row = head + 1;
        for (Vignette vignette : paper.workshop().vignettes()) {
            List<ItemMeasures> first = paper.measures().items(vignette.id(), 1);
            List<ItemMeasures> second = paper.measures().items(vignette.id(), 2);
            for (int i = 0; i < first.size(); i++) {
                line(row++, vignette, first.get(i));
                if (second.get(i).votes().total() > 0) {
                    line(row++, vignette, second.get(i));
                }
            }
        }
        grid.freeze(head + 1, 2);
        if (row > head + 1) {
            grid.filter(head, row - 1, 0, last);
        }
        paper.close(grid, row - 1, last, head);
    }

    private void line(int row, Vignette vignette, ItemMeasures item) {
        grid.text(row, 0, vignette.title().in(paper.language()), Look.BODY);
        grid.text(row, 1, item.indicator(), Look.BODY.bold());
        grid.text(row, 2, paper.indicator(item.indicator()), Look.BODY);
        grid.text(row, 3, paper.key(item.key()), Look.BODY);
        grid.text(row, 4, paper.band(item.key()), Look.BODY);
        grid.text(row, 5, paper.standing(item.standing()), Look.BODY);
        grid.text(row, 6, paper.say("report.workshop.round." + item.round()), Look.BODY);
        for (int level = 0; level < levels; level++) {
            grid.number(row, FIRST_LEVEL + level, (double) item.votes().count(lowest + level), Look.WEIGHT);
        }
        int column = FIRST_LEVEL + levels;
        Integer range = item.range();
        grid.number(row, column, (double) item.votes().unknown(), Look.WEIGHT);
        grid.number(row, column + 1, range == null ? null : (Double) range.doubleValue(), Look.WEIGHT);
        paper.figure(grid, row, column + 2, item.inBand(), Look.SHARE);
        paper.figure(grid, row, column + 3, item.nearKey(), Look.SHARE);
        paper.figure(grid, row, column + 4, item.distance(), Look.BODY.right().format("0.00"));
    }
}
