package org.zhixing.help;

import java.util.List;

/** A part of a page, from top to bottom. */
public sealed interface Block {

    /** A line that says what the following is about. */
    record Heading(String text) implements Block {}

    record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Points below each other.
     *
     * @param numbered whether they are steps in this order
     */
    record Points(boolean numbered, List<List<Span>> items) implements Block {

        public Points {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A picture of the program.
     *
     * @param name of its file among the pictures of the page's language
     * @param words what is to be seen on it, for whoever does not see it
     */
    record Picture(String name, String words) implements Block {}
}
