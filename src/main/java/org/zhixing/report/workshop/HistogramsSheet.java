package org.zhixing.report.workshop;

import java.util.List;
import org.zhixing.report.workbook.Charts;
import org.zhixing.report.workbook.Charts.Source;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.ItemMeasures;
import org.zhixing.workshop.Vignette;

/** For each item its levels before and after as a small table and a chart, the key and its band named on the axis. */
final class HistogramsSheet {

    private static final int LAST = 9;
    private static final int CHART_FROM = 4;
    private static final int BLOCKS_A_PAGE = 3;
    private static final Look COUNT = Look.WEIGHT;

    private final Grid grid;
    private final SessionPaper paper;
    private int row = SessionPaper.TOP;

    HistogramsSheet(Grid grid, SessionPaper paper) {
        this.grid = grid;
        this.paper = paper;
    }

    void write() {
        grid.widths(34, 10, 10, 3, 14, 14, 14, 14, 14, 14);
        paper.open(grid, LAST, paper.say("report.workshop.histograms.title"));
        int blocks = 0;
        for (Vignette vignette : paper.workshop().vignettes()) {
            List<ItemMeasures> before = paper.measures().items(vignette.id(), 1);
            List<ItemMeasures> after = paper.measures().items(vignette.id(), 2);
            for (int i = 0; i < before.size(); i++) {
                if (blocks > 0 && blocks % BLOCKS_A_PAGE == 0) {
                    grid.pageBreak(row);
                }
                block(vignette, before.get(i), after.get(i));
                blocks++;
            }
        }
        paper.close(grid, row - 1, LAST, -1);
    }

    private void block(Vignette vignette, ItemMeasures before, ItemMeasures after) {
        String head = paper.say(
                "report.workshop.histogram.head",
                before.indicator(),
                paper.indicator(before.indicator()),
                paper.key(before.key()),
                paper.band(before.key()));
        grid.text(row, 0, LAST, head, Look.BAND);
        grid.need(row++, 23);
        int heads = row;
        grid.text(row, 0, vignette.title().in(paper.language()), Look.HEAD);
        grid.text(row, 1, paper.say("report.workshop.round.1"), Look.HEAD.right());
        grid.text(row++, 2, paper.say("report.workshop.round.2"), Look.HEAD.right());
        var scale = paper.workshop().pinned().model().scale();
        int first = row;
        for (int level = scale.min(); level <= scale.max(); level++) {
            Tone ground = inBand(before.key(), level) ? Tone.BRAND_GROUND : null;
            grid.text(row, 0, level(before.key(), level), Look.BODY.on(ground));
            grid.number(row, 1, (double) before.votes().count(level), COUNT.on(ground));
            grid.number(row++, 2, (double) after.votes().count(level), COUNT.on(ground));
        }
        int lastLevel = row - 1;
        grid.text(row, 0, paper.say("report.workshop.unknown"), Look.BODY.ink(Tone.INK3));
        grid.number(row, 1, (double) before.votes().unknown(), COUNT.ink(Tone.INK3));
        grid.number(row, 2, (double) after.votes().unknown(), COUNT.ink(Tone.INK3));
        Charts.columns(
                grid,
                new Charts.Frame(heads, CHART_FROM, row + 1, LAST + 1),
                Source.column(grid, 0, first, lastLevel),
                List.of(
                        new Charts.Series(
                                Source.cell(grid, heads, 1),
                                Source.column(grid, 1, first, lastLevel),
                                Tone.PREVIOUS,
                                false),
                        new Charts.Series(
                                Source.cell(grid, heads, 2),
                                Source.column(grid, 2, first, lastLevel),
                                Tone.DATA,
                                false)));
        row += 2;
    }

    private static boolean inBand(ExpertKey key, int level) {
        Integer low = key.low();
        Integer high = key.high();
        return low != null && high != null && level >= low && level <= high;
    }

    private String level(ExpertKey key, int level) {
        Double median = key.median();
        if (median != null && median == level) {
            return paper.say("report.workshop.level.key", String.valueOf(level));
        }
        return paper.say(
                inBand(key, level) ? "report.workshop.level.band" : "report.workshop.level", String.valueOf(level));
    }
}
