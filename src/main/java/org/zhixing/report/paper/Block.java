package org.zhixing.report.paper;

import java.util.List;

/** One thing after the other on a page. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Figure, Block.Contents, Block.NewPage, Table {

    /**
     * @param level 1 for a chapter, 2 for a part of it
     */
    record Heading(int level, String text) implements Block {}

    record Paragraph(Style style, List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    record Figure(Drawing drawing) implements Block {}

    /** The place of the table of contents. */
    record Contents() implements Block {}

    record NewPage() implements Block {}

    /** What a paragraph is for. */
    enum Style {
        /** Above the title of the cover. */
        KICKER(13),
        TITLE(28),
        /** Whose report it is. */
        SUBTITLE(16),
        /** The sentences that come first. */
        LEAD(11),
        BODY(10.5),
        /** One of a list. */
        ITEM(10.5),
        /** Beside the matter: how to read it, what it rests on. */
        NOTE(9);

        private final double points;

        Style(double points) {
            this.points = points;
        }

        /** Size of type. */
        public double points() {
            return points;
        }
    }
}
