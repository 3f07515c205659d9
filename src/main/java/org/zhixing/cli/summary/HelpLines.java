package org.zhixing.cli.summary;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.help.Block;
import org.zhixing.help.Chapter;
import org.zhixing.help.HelpBook;
import org.zhixing.help.HelpPage;
import org.zhixing.help.Span;
import org.zhixing.work.Messages;

/** The help as text of a terminal's width: which pages there are, and one of them. */
public final class HelpLines {

    private static final int WIDTH = 80;

    /** May not begin a line. */
    private static final String CLOSING = "，。；：、？！）”》…,.;:)]";

    private final HelpBook book;
    private final Messages messages;

    /** @param book in the language of the messages */
    public HelpLines(HelpBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
    }

    /** The pages by chapter. */
    public List<String> contents() {
        Table table = new Table();
        for (Chapter chapter : Chapter.values()) {
            table.row(messages.text("help.chapter." + chapter.name()), "");
            chapter.pages()
                    .forEach(id -> table.row(
                            "  " + id, book.page(id).map(HelpPage::title).orElse("")));
        }
        return table.lines();
    }

    public List<String> page(HelpPage page) {
        List<String> lines = new ArrayList<>(List.of(page.title(), "=".repeat(Width.of(page.title()))));
        for (Block block : page.blocks()) {
            lines.add("");
            if (block instanceof Block.Heading heading) {
                lines.add(heading.text());
                lines.add("-".repeat(Width.of(heading.text())));
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.addAll(wrapped(words(paragraph.spans()), "", ""));
            } else if (block instanceof Block.Points points) {
                for (int i = 0; i < points.items().size(); i++) {
                    String mark = points.numbered() ? (i + 1) + ". " : "- ";
                    lines.addAll(wrapped(words(points.items().get(i)), mark, " ".repeat(mark.length())));
                }
            } else if (block instanceof Block.Picture picture) {
                lines.addAll(wrapped(messages.text("cli.help.picture", picture.words()), "", ""));
            }
        }
        return lines;
    }

    /** A link names the page that it leads to, so that it can be asked for. */
    private static String words(List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(span.text());
            if (span instanceof Span.Link link) {
                words.append(" (").append(link.page()).append(')');
            }
        }
        return words.toString();
    }

    private static List<String> wrapped(String text, String first, String others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        for (String piece : pieces(text)) {
            if (Width.of(line + piece.stripTrailing()) > WIDTH && line.length() > others.length()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(others);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** What stays on one line: a word with what follows it up to the next blank, or a character of Chinese. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            piece.append(here);
            boolean last = i + 1 == text.length();
            char next = last ? ' ' : text.charAt(i + 1);
            boolean between = here == ' ' || Width.of(String.valueOf(here)) > 1 || Width.of(String.valueOf(next)) > 1;
            if (last || (between && next != ' ' && CLOSING.indexOf(next) < 0 && "“（《".indexOf(here) < 0)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }
}
