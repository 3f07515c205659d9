package org.zhixing.report.pdf;

import java.util.List;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table;
import org.zhixing.report.type.Line;
import org.zhixing.report.workbook.Tone;

/**
 * Sets blocks onto sheets: no heading stands alone at a sheet's end, and a paragraph leaves at least two of its lines on either
 * side.
 */
final class BlockSetter {

    private static final double CHAPTER = 20;
    private static final double PART = 12.5;
    private static final double COVER_TOP = 10;
    private static final double FIGURE_AIR = 6;
    private static final int KEPT = 2;
    private static final int SHORT = 3;

    /** Sizes of type whose lines stand closer, as those of titles. */
    private static final double LARGE = 14;

    private final Pages pages;
    private final Tag document;
    private final ContentsSetter contents;
    private final TableSetter tables;

    BlockSetter(Pages pages, Tag document, ContentsSetter contents) {
        this.pages = pages;
        this.document = document;
        this.contents = contents;
        this.tables = new TableSetter(pages);
    }

    void set(Paper paper) {
        List<Block> blocks = paper.blocks();
        for (int n = 0; n < blocks.size(); n++) {
            Block block = blocks.get(n);
            if (block instanceof Block.Heading heading) {
                heading(heading, least(blocks, n + 1));
            } else if (block instanceof Block.Paragraph paragraph) {
                if (leads(blocks, n)) {
                    pages.need(least(blocks, n));
                }
                paragraph(paragraph);
            } else if (block instanceof Block.Figure figure) {
                pages.need(least(blocks, n));
                figure(figure.drawing());
            } else if (block instanceof Table table) {
                tables.set(table, document.part(Tag.TABLE, table.summary()));
            } else if (block instanceof Block.Contents) {
                contents.set(paper, document);
            } else {
                pages.next();
            }
        }
    }

    /** Whether a paragraph is short and leads to a table or a figure, so that it stands with it. */
    private boolean leads(List<Block> blocks, int n) {
        return n + 1 < blocks.size()
                && blocks.get(n) instanceof Block.Paragraph paragraph
                && (blocks.get(n + 1) instanceof Table || blocks.get(n + 1) instanceof Block.Figure)
                && lines(paragraph).size() <= SHORT;
    }

    private List<Line> lines(Block.Paragraph paragraph) {
        return pages.type().lines(paragraph.runs(), paragraph.style().points(), Sheet.ROOM - indent(paragraph));
    }

    private static double indent(Block.Paragraph paragraph) {
        return paragraph.style() == Style.ITEM ? 10 : 0;
    }

    /** How much has to stand on the same sheet, from this block on. */
    private double least(List<Block> blocks, int n) {
        if (n >= blocks.size()) {
            return 0;
        }
        Block block = blocks.get(n);
        if (block instanceof Block.Figure figure) {
            boolean explained = n + 1 < blocks.size() && !(blocks.get(n + 1) instanceof Block.Heading);
            return figure.drawing().height() + 2 * FIGURE_AIR + (explained ? least(blocks, n + 1) : 0);
        }
        if (block instanceof Table table) {
            return tables.least(table);
        }
        if (block instanceof Block.Paragraph paragraph) {
            double line = leading(paragraph.style().points());
            return leads(blocks, n)
                    ? lines(paragraph).size() * line + air(paragraph.style()) + 2 + least(blocks, n + 1)
                    : KEPT * line + air(paragraph.style());
        }
        return 0;
    }

    static double leading(double points) {
        return points * (points > LARGE ? 1.32 : 1.58);
    }

    private static double air(Style style) {
        return switch (style) {
            case KICKER -> COVER_TOP;
            case TITLE -> 8;
            case SUBTITLE -> 10;
            case LEAD -> 5;
            case BODY -> 4;
            case ITEM -> 3;
            case NOTE -> 3;
        };
    }

    private void heading(Block.Heading heading, double below) {
        boolean chapter = heading.level() == 1;
        double points = chapter ? CHAPTER : PART;
        double height = leading(points);
        List<Line> lines =
                pages.type().lines(List.of(Run.bold(heading.text()).ink(Tone.BRAND_INK)), points, Sheet.ROOM);
        double after = chapter ? 12 : 4;
        pages.need(12 + lines.size() * height + after + below);
        pages.air(chapter ? 0 : 12);
        pages.headingHere();
        Tag tag = document.part(Tag.heading(heading.level()));
        for (Line line : lines) {
            pages.words(line, Sheet.LEFT, pages.y(), height, points, tag);
            pages.down(height);
        }
        if (chapter) {
            pages.add(
                    new Mark.Rule(Sheet.LEFT, pages.y() + 3, Sheet.LEFT + Sheet.ROOM, pages.y() + 3, 1.2, Tone.BRAND));
        }
        pages.down(after);
    }

    private void paragraph(Block.Paragraph paragraph) {
        double points = paragraph.style().points();
        double indent = indent(paragraph);
        List<Line> lines = lines(paragraph);
        double height = leading(points);
        if (paragraph.style() == Style.KICKER) {
            pages.down(air(paragraph.style()));
        } else {
            pages.air(air(paragraph.style()));
        }
        Tag tag = document.part(Tag.PARAGRAPH);
        int done = 0;
        while (done < lines.size()) {
            int fitting = (int) Math.floor((pages.room() + 0.001) / height);
            int rest = lines.size() - done;
            int taken = Math.min(rest, fitting);
            if (taken < rest && !pages.atTop() && taken < KEPT) {
                pages.next();
                continue;
            }
            if (rest - taken == 1 && taken > KEPT) {
                taken--;
            }
            for (Line line : lines.subList(done, done + Math.max(1, taken))) {
                pages.words(line, Sheet.LEFT + indent, pages.y(), height, points, tag);
                pages.down(height);
            }
            done += Math.max(1, taken);
            if (done < lines.size()) {
                pages.next();
            }
        }
        pages.down(2);
    }

    private void figure(Drawing drawing) {
        pages.need(drawing.height() + 2 * FIGURE_AIR);
        pages.air(FIGURE_AIR);
        double x = Sheet.LEFT + (Sheet.ROOM - drawing.width()) / 2;
        pages.add(new Mark.Picture(drawing, x, pages.y(), document.part(Tag.FIGURE, drawing.alt())));
        pages.down(drawing.height() + FIGURE_AIR);
    }

    /** What stands at head and foot of every sheet but the cover. */
    void around(Paper paper) {
        List<Block.Heading> headings = paper.headings();
        pages.numbered().forEach(number -> {
            Sheet sheet = pages.sheets().get(number);
            String chapter = "";
            for (int h = 0; h < headings.size(); h++) {
                if (headings.get(h).level() == 1 && pages.headingSheets().get(h) <= number) {
                    chapter = headings.get(h).text();
                }
            }
            double end = Sheet.LEFT + Sheet.ROOM;
            around(sheet, paper.titles().title(), 42, false);
            around(sheet, chapter, 42, true);
            sheet.add(new Mark.Rule(Sheet.LEFT, 50, end, 50, 0.5, Tone.LINE));
            double foot = Sheet.HEIGHT - 34;
            sheet.add(new Mark.Rule(Sheet.LEFT, foot - 14, end, foot - 14, 0.5, Tone.LINE));
            around(sheet, paper.titles().foot(), foot, false);
            around(
                    sheet,
                    paper.titles()
                            .pageOf()
                            .replace("{0}", String.valueOf(number + 1))
                            .replace("{1}", String.valueOf(pages.sheets().size())),
                    foot,
                    true);
        });
    }

    private void around(Sheet sheet, String text, double y, boolean right) {
        double points = 8;
        Line line = pages.type().line(text, points, Tone.INK3, false);
        String rest = text;
        while (line.width() > Sheet.ROOM * 0.7 && rest.length() > 1) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
            line = pages.type().line(rest + "…", points, Tone.INK3, false);
        }
        double x = right ? Sheet.LEFT + Sheet.ROOM - line.width() : Sheet.LEFT;
        sheet.add(new Mark.Words(line, x, y, points, null));
    }
}
