package org.zhixing.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhixing.work.Language;

/**
 * A whole report.
 *
 * @param day the day that the report bears
 */
public record Paper(Language language, Titles titles, LocalDate day, List<Block> blocks) {

    /**
     * What stands around the matter.
     *
     * @param title of the document as file managers show it
     * @param agency whose report it is; as typed, however long
     * @param foot what stands at the foot of every page beside its number
     * @param pageOf the page's number of all pages, with {@code {0}} and {@code {1}} in their places
     * @param contents heading of the table of contents
     * @param missing that characters could not be shown, with {@code {0}} in the place of their numbers
     */
    public record Titles(
            String product, String title, String agency, String foot, String pageOf, String contents, String missing) {}

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** Every text that a reader will find, in reading order, but for page numbers and the table of contents. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                texts.add(heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                texts.add(Run.text(paragraph.runs()));
            } else if (block instanceof Table table) {
                table.heads().forEach(cell -> texts.add(cell.text()));
                table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
            }
        }
        return texts;
    }

    /** The same with something added at its end. */
    public Paper and(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new Paper(language, titles, day, more);
    }

    /** Headings in reading order. */
    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** Every figure in reading order. */
    public List<Drawing> drawings() {
        return blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).drawing())
                .toList();
    }
}
