package org.zhixing.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page out of its text. The first line is {@code # the title}. Then, with empty lines between them: {@code ## a
 * heading}; a paragraph, which is one line; points, each a line that begins with {@code - } or, for steps, with {@code 1. };
 * a picture, {@code ![what is to be seen](its-file.png)}. Within a line, {@code **words**} stand out, {@code `F1`} is a key and
 * {@code [words](page-id)} leads to another page. There is nothing else.
 */
final class PageText {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]+)\\)");
    private static final Pattern POINT = Pattern.compile("(-|\\d+\\.) (.+)");
    private static final Pattern SPAN = Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`|\\[([^]]+)]\\(([a-z-]+)\\)");

    private PageText() {}

    /** @throws IllegalArgumentException when the first line is no title: a fault of the program, which a test keeps out */
    static HelpPage read(String id, String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        if (lines.isEmpty() || !lines.get(0).startsWith("# ")) {
            throw new IllegalArgumentException(id + " has no title");
        }
        List<Block> blocks = new ArrayList<>();
        List<List<Span>> points = new ArrayList<>();
        boolean numbered = false;
        for (String line : lines.subList(1, lines.size())) {
            Matcher point = POINT.matcher(line);
            if (point.matches()) {
                numbered = !point.group(1).equals("-");
                points.add(spans(point.group(2)));
                continue;
            }
            if (!points.isEmpty()) {
                blocks.add(new Block.Points(numbered, points));
                points.clear();
            }
            if (!line.isEmpty()) {
                blocks.add(block(line));
            }
        }
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(numbered, points));
        }
        return new HelpPage(id, lines.get(0).substring(2), blocks);
    }

    private static Block block(String line) {
        Matcher picture = PICTURE.matcher(line);
        if (picture.matches()) {
            return new Block.Picture(picture.group(2), picture.group(1));
        }
        return line.startsWith("## ") ? new Block.Heading(line.substring(3)) : new Block.Paragraph(spans(line));
    }

    private static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        Matcher special = SPAN.matcher(line);
        int from = 0;
        while (special.find()) {
            if (special.start() > from) {
                spans.add(new Span.Plain(line.substring(from, special.start())));
            }
            if (special.group(1) != null) {
                spans.add(new Span.Strong(special.group(1)));
            } else if (special.group(2) != null) {
                spans.add(new Span.Key(special.group(2)));
            } else {
                spans.add(new Span.Link(special.group(3), special.group(4)));
            }
            from = special.end();
        }
        if (from < line.length()) {
            spans.add(new Span.Plain(line.substring(from)));
        }
        return spans;
    }
}
