package org.zhixing.report.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhixing.agreement.Interval;
import org.zhixing.agreement.Reason;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.workshop.GroupAlpha;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.GroupMeasures.Movement;
import org.zhixing.workshop.ItemMeasures;
import org.zhixing.workshop.KeyStanding;
import org.zhixing.workshop.Vignette;

/** The first sheet: did the room come to agree, did it come nearer to the key, and what is left to talk about. */
final class RoomSheet {

    private static final int LAST = 9;
    private static final Look ALPHA = Look.BODY.right().format("0.000");
    private static final Look LEVELS = Look.BODY.right().format("0.00");

    private final Grid grid;
    private final SessionPaper paper;
    private int row = SessionPaper.TOP;

    RoomSheet(Grid grid, SessionPaper paper) {
        this.grid = grid;
        this.paper = paper;
    }

    void write() {
        grid.widths(26, 10, 16, 10, 16, 10, 10, 10, 10, 46);
        paper.open(grid, LAST, paper.say("report.workshop.overview.title"));
        band("report.workshop.agreement");
        paper.heads(
                grid,
                row++,
                1,
                8,
                "report.workshop.vignette",
                "report.workshop.alphaBefore",
                "report.workshop.interval",
                "report.workshop.alphaAfter",
                "report.workshop.interval",
                "report.workshop.votersBefore",
                "report.workshop.votersAfter",
                "report.workshop.distanceBefore",
                "report.workshop.distanceAfter",
                "report.workshop.movement");
        List<GroupMeasures> groups = new ArrayList<>();
        paper.workshop().vignettes().forEach(v -> groups.add(paper.measures().group(v.id())));
        GroupMeasures all = paper.measures().group("");
        for (GroupMeasures group : groups) {
            line(group, name(group.vignette()));
        }
        if (groups.size() > 1) {
            line(all, paper.say("report.workshop.all", String.valueOf(all.vignettes())));
        }
        notes(all);
        contested();
        vignettes();
        paper.close(grid, row - 1, LAST, -1);
    }

    private void line(GroupMeasures group, String name) {
        grid.text(row, 0, name, Look.BODY.bold());
        alpha(group.before(), 1);
        alpha(group.after(), 3);
        grid.number(row, 5, (double) group.before().voters(), Look.WEIGHT);
        grid.number(row, 6, (double) group.after().voters(), Look.WEIGHT);
        paper.figure(grid, row, 7, group.distanceBefore(), LEVELS);
        paper.figure(grid, row, 8, group.distanceAfter(), LEVELS);
        boolean warned = group.movement() == Movement.CONFORMITY;
        Look said = warned ? Look.BODY.bold().ink(Tone.WARNING_INK).on(Tone.WARNING_GROUND) : Look.BODY;
        grid.text(
                row, 9, paper.say("report.workshop.movement." + group.movement().name()), said);
        row++;
    }

    private void alpha(GroupAlpha alpha, int column) {
        Reason reason = alpha.alpha().reason();
        if (reason != null) {
            String why =
                    alpha.voters() == 0 ? "NO_VOTES" : reason == Reason.NO_VARIANCE ? "NO_VARIANCE" : "TOO_FEW_ITEMS";
            grid.text(
                    row,
                    column,
                    paper.say("report.workshop.lack." + why),
                    Look.BODY.right().points(9).ink(Tone.INK3));
        } else {
            grid.number(row, column, alpha.alpha().value(), ALPHA);
        }
        Interval interval = alpha.alpha().interval();
        String shown =
                interval == null ? "—" : String.format(Locale.ROOT, "%.3f … %.3f", interval.low(), interval.high());
        grid.text(row, column + 1, shown, Look.BODY.right().ink(Tone.INK2));
    }

    private void notes(GroupMeasures all) {
        if (all.onExamples()) {
            note(paper.say("report.workshop.note.examples"));
        }
        if (all.after().voters() > 0 && !all.before().samePeople()) {
            note(paper.say("report.workshop.note.otherPeople"));
        }
        if (paper.workshop().erased()) {
            note(paper.say("report.workshop.note.erased"));
        }
        note(paper.say("report.workshop.note.interval"));
        row++;
    }

    private void contested() {
        int round = paper.measures().contested("", 2).isEmpty() ? 1 : 2;
        band(round == 1 ? "report.workshop.contested.1" : "report.workshop.contested.2");
        List<ItemMeasures> items = paper.measures().contested("", round);
        if (items.isEmpty()) {
            note(paper.say("report.workshop.contested.none"));
        }
        for (ItemMeasures item : items) {
            Integer range = item.range();
            grid.text(row, 0, name(item.vignette()), Look.BODY);
            grid.text(row, 1, item.indicator(), Look.BODY.bold());
            grid.text(row, 2, 5, paper.indicator(item.indicator()), Look.BODY);
            grid.text(
                    row,
                    6,
                    LAST,
                    paper.say(
                            "report.workshop.contested.item",
                            String.valueOf(range == null ? 0 : range),
                            paper.key(item.key()),
                            paper.band(item.key())),
                    Look.BODY);
            row++;
        }
        row++;
    }

    private void vignettes() {
        band("report.workshop.vignettes");
        for (Vignette vignette : paper.workshop().vignettes()) {
            grid.text(
                    row,
                    0,
                    vignette.title().in(paper.language()),
                    Look.BODY.bold().atTop());
            grid.text(row, 1, LAST - 1, vignette.text().in(paper.language()), Look.BODY.atTop());
            grid.text(row, LAST, experts(vignette), Look.BODY.ink(Tone.INK2).atTop());
            row++;
        }
    }

    private String experts(Vignette vignette) {
        var panel = paper.measures().experts(vignette.id());
        Double alpha = panel.alpha().value();
        List<String> said = new ArrayList<>();
        said.add(paper.say("report.workshop.experts", String.valueOf(panel.experts())));
        if (alpha != null) {
            said.add(paper.say("report.workshop.experts.alpha", String.format(Locale.ROOT, "%.3f", alpha)));
        }
        vignette.items().stream()
                .map(i -> panel.standing(i.indicator()))
                .filter(s -> s != KeyStanding.COMPLETE)
                .distinct()
                .sorted()
                .forEach(s -> said.add(paper.standing(s)));
        return String.join(paper.say("report.workshop.separator"), said);
    }

    private String name(String vignette) {
        return paper.workshop()
                .vignette(vignette)
                .map(v -> v.title().in(paper.language()))
                .orElse("");
    }

    private void band(String key) {
        grid.text(row, 0, LAST, paper.say(key), Look.BAND);
        grid.need(row++, 23);
    }

    private void note(String text) {
        grid.text(row++, 0, LAST, text, Look.NOTE);
    }
}
