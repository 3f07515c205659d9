package org.zhixing.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One page of the help in one language.
 *
 * @param id the same in both languages; a page about a screen has the screen's id
 * @param title what it is about
 * @param blocks what it says
 */
public record HelpPage(String id, String title, List<Block> blocks) {

    public HelpPage {
        blocks = List.copyOf(blocks);
    }

    /** Every line of words on it, the title first: what a search looks through. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(title));
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                lines.add(heading.text());
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add(words(paragraph.spans()));
            } else if (block instanceof Block.Points points) {
                points.items().forEach(item -> lines.add(words(item)));
            } else if (block instanceof Block.Picture picture) {
                lines.add(picture.words());
            }
        }
        return lines;
    }

    /** The words of a line one after the other. */
    public static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
