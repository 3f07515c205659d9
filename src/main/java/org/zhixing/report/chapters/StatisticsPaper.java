package org.zhixing.report.chapters;

import java.util.List;
import org.zhixing.report.figures.CoverMark;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table;
import org.zhixing.report.statistics.Statistics;
import org.zhixing.report.statistics.Statistics.Cell;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Tone;

/** Statistics as pages to read, in place of the report. */
public final class StatisticsPaper {

    private static final double NAME = 3;

    private StatisticsPaper() {}

    /** @param subject already without what the level leaves out */
    public static Paper of(Statistics statistics, Subject subject) {
        Script script = new Script();
        script.figure(CoverMark.of(subject.say("terms.product")));
        script.paragraph(Style.TITLE, Run.bold(statistics.title()).ink(Tone.INK));
        script.paragraph(Style.SUBTITLE, Run.of(statistics.scope()).ink(Tone.INK2));
        statistics.sections().forEach(section -> section(script, section));
        return new Paper(
                subject.messages().language(),
                new Paper.Titles(
                        subject.say("terms.product"),
                        statistics.title(),
                        subject.review().assessment().agency().value(),
                        subject.say("report.paper.foot", statistics.title(), subject.thisYear()),
                        subject.say("report.paper.pages", "{0}", "{1}"),
                        subject.say("report.paper.contents"),
                        subject.say("report.paper.missing", "{0}")),
                subject.date(),
                script.blocks());
    }

    private static void section(Script script, Statistics.Section section) {
        script.part(section.heading());
        if (!section.rows().isEmpty()) {
            Script.Grid table = new Script.Grid(section.heading());
            for (int column = 0; column < section.heads().size(); column++) {
                String head = section.heads().get(column);
                if (column == 0) {
                    table.left(NAME, head);
                } else if (numbers(section, column)) {
                    table.right(1, head);
                } else {
                    table.left(2, head);
                }
            }
            section.rows()
                    .forEach(cells ->
                            table.row(cells.stream().map(StatisticsPaper::cell).toList()));
            script.table(table);
        }
        section.notes().forEach(script::note);
    }

    private static boolean numbers(Statistics.Section section, int column) {
        List<List<Cell>> rows = section.rows();
        return rows.stream().anyMatch(r -> !(r.get(column) instanceof Cell.Words));
    }

    private static Table.Cell cell(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value() == null
                    ? Cells.faint("—")
                    : Table.Cell.of(number.measure().shown(number.value()));
        }
        return cell instanceof Cell.Held held ? Cells.faint(held.sign()) : Table.Cell.of(((Cell.Words) cell).text());
    }
}
