package org.zhixing.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Paper;
import org.zhixing.report.paper.Run;
import org.zhixing.report.type.FontSet;
import org.zhixing.report.type.Line;
import org.zhixing.report.type.Typesetter;
import org.zhixing.report.workbook.Tone;

/**
 * A paper set onto sheets.
 *
 * @param headingSheets number of each heading's sheet from 0, and {@code headingPlaces} how far down it stands
 */
record Setting(Paper paper, List<Sheet> sheets, Tag document, List<Integer> headingSheets, List<Double> headingPlaces) {

    private static final int NAMED = 20;

    static Setting of(Paper given, FontSet fonts) {
        Typesetter type = new Typesetter(fonts);
        Paper paper = withMissing(given, fonts);
        Pages pages = new Pages(type);
        Tag document = Tag.document();
        ContentsSetter contents = new ContentsSetter(pages);
        BlockSetter blocks = new BlockSetter(pages, document, contents);
        blocks.set(paper);
        contents.number();
        blocks.around(paper);
        return new Setting(paper, pages.sheets(), document, pages.headingSheets(), pages.headingPlaces());
    }

    /** Says at the end which characters no font of this computer has. */
    private static Paper withMissing(Paper paper, FontSet fonts) {
        paper.texts().forEach(text -> text.codePoints().filter(c -> c != '\n').forEach(c -> fonts.glyph(c, false)));
        if (fonts.missing().isEmpty()) {
            return paper;
        }
        String numbers = fonts.missing().stream()
                .limit(NAMED)
                .map(point -> String.format("U+%04X", point))
                .collect(Collectors.joining(", "));
        String all = fonts.missing().size() > NAMED ? numbers + " …" : numbers;
        return paper.and(new Block.Paragraph(
                Style.NOTE, List.of(Run.of(paper.titles().missing().replace("{0}", all)))));
    }

    /** What a reader of a sheet will find, in the order in which it is painted. */
    static String words(Sheet sheet, FontSet fonts) {
        StringBuilder words = new StringBuilder();
        Typesetter type = new Typesetter(fonts);
        for (Mark mark : sheet.marks()) {
            if (mark instanceof Mark.Words line) {
                words.append(line.line().text());
            } else if (mark instanceof Mark.Picture picture) {
                for (Drawing.Shape shape : picture.drawing().shapes()) {
                    if (shape instanceof Drawing.Words label) {
                        Line line = type.line(label.text(), label.points(), Tone.INK, label.bold());
                        words.append(line.text());
                    }
                }
            }
        }
        return words.toString();
    }
}
