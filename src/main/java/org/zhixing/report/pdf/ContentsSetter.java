package org.zhixing.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.type.Line;
import org.zhixing.report.workbook.Tone;

/** The table of contents: every heading, which leads to its place; pages are numbered once all is set. */
final class ContentsSetter {

    private static final double TITLE = 20;

    /** An entry that waits for its page. */
    private record Waiting(Sheet sheet, int place, double y, double points, int heading, Tag tag) {}

    private final Pages pages;
    private final List<Waiting> waiting = new ArrayList<>();

    ContentsSetter(Pages pages) {
        this.pages = pages;
    }

    void set(Paper paper, Tag document) {
        double height = BlockSetter.leading(TITLE);
        Line title = pages.type().line(paper.titles().contents(), TITLE, Tone.BRAND_INK, true);
        pages.words(title, Sheet.LEFT, pages.y(), height, TITLE, document.part(Tag.PARAGRAPH));
        pages.down(height + 12);
        Tag contents = document.part(Tag.CONTENTS);
        List<Block.Heading> headings = paper.headings();
        for (int h = 0; h < headings.size(); h++) {
            entry(headings.get(h), h, contents.part(Tag.ENTRY));
        }
    }

    private void entry(Block.Heading heading, int number, Tag tag) {
        boolean chapter = heading.level() == 1;
        double points = chapter ? 10.5 : 9.5;
        double indent = chapter ? 0 : 14;
        double height = points * 1.62;
        List<Line> lines = pages.type()
                .lines(
                        List.of(new org.zhixing.report.paper.Run(
                                heading.text(), chapter ? Tone.INK : Tone.INK2, chapter)),
                        points,
                        Sheet.ROOM - indent - 40);
        pages.air(chapter ? 4 : 0);
        pages.need(lines.size() * height);
        double top = pages.y();
        for (Line line : lines) {
            pages.words(line, Sheet.LEFT + indent, pages.y(), height, points, tag);
            pages.down(height);
        }
        Sheet sheet = pages.sheets().get(pages.sheets().size() - 1);
        sheet.add(new Mark.Link(Sheet.LEFT, top, Sheet.ROOM, lines.size() * height, number));
        double y = pages.y() - height + height / 2 + points * 0.36;
        waiting.add(new Waiting(sheet, sheet.marks().size() - 1, y, points, number, tag));
    }

    /** Puts the numbers of pages in, once it is known where headings stand. */
    void number() {
        for (int w = waiting.size() - 1; w >= 0; w--) {
            Waiting entry = waiting.get(w);
            String page = String.valueOf(pages.headingSheets().get(entry.heading()) + 1);
            Line line = pages.type().line(page, entry.points(), Tone.INK2, false);
            entry.sheet()
                    .marks()
                    .add(
                            entry.place(),
                            new Mark.Words(
                                    line,
                                    Sheet.LEFT + Sheet.ROOM - line.width(),
                                    entry.y(),
                                    entry.points(),
                                    entry.tag()));
        }
    }
}
