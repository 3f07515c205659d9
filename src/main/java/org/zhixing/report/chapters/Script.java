package org.zhixing.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.report.paper.Block;
import org.zhixing.report.paper.Block.Style;
import org.zhixing.report.paper.Drawing;
import org.zhixing.report.paper.Run;
import org.zhixing.report.paper.Table;
import org.zhixing.report.workbook.Tone;

/** The blocks of a report in the making, one after the other. */
final class Script {

    private final List<Block> blocks = new ArrayList<>();

    List<Block> blocks() {
        return blocks;
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** A chapter, which begins on a page of its own. */
    void chapter(String title) {
        newPage();
        add(new Block.Heading(1, title));
    }

    void part(String title) {
        add(new Block.Heading(2, title));
    }

    void newPage() {
        if (!blocks.isEmpty() && !(blocks.get(blocks.size() - 1) instanceof Block.NewPage)) {
            add(new Block.NewPage());
        }
    }

    void paragraph(Style style, Run... runs) {
        add(new Block.Paragraph(style, List.of(runs)));
    }

    void body(String text) {
        paragraph(Style.BODY, Run.of(text));
    }

    /** Muted, as what is not there or not to be said. */
    void quiet(String text) {
        paragraph(Style.BODY, Run.of(text).ink(Tone.INK2));
    }

    void note(String text) {
        paragraph(Style.NOTE, Run.of(text).ink(Tone.INK3));
    }

    void figure(Drawing drawing) {
        add(new Block.Figure(drawing));
    }

    void table(Grid grid) {
        add(grid.done());
    }

    /** A table in the making. */
    static final class Grid {
        private final String summary;
        private final List<Table.Column> columns = new ArrayList<>();
        private final List<Table.Cell> heads = new ArrayList<>();
        private final List<Table.Row> rows = new ArrayList<>();

        Grid(String summary) {
            this.summary = summary;
        }

        Grid left(double share, String head) {
            return column(share, Table.Align.LEFT, head);
        }

        Grid center(double share, String head) {
            return column(share, Table.Align.CENTER, head);
        }

        Grid right(double share, String head) {
            return column(share, Table.Align.RIGHT, head);
        }

        private Grid column(double share, Table.Align align, String head) {
            columns.add(new Table.Column(share, align));
            heads.add(Table.Cell.of(Run.of(head).ink(Tone.INK3)));
            return this;
        }

        int columns() {
            return columns.size();
        }

        void row(Table.Cell... cells) {
            rows.add(new Table.Row(Table.Kind.BODY, List.of(cells)));
        }

        void row(List<Table.Cell> cells) {
            rows.add(new Table.Row(Table.Kind.BODY, cells));
        }

        void part(Table.Cell... cells) {
            rows.add(new Table.Row(Table.Kind.PART, List.of(cells)));
        }

        void total(Table.Cell... cells) {
            rows.add(new Table.Row(Table.Kind.TOTAL, List.of(cells)));
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }

        private Table done() {
            boolean bare = heads.stream().allMatch(cell -> cell.text().isEmpty());
            return new Table(summary, columns, bare ? List.of() : heads, rows);
        }
    }
}
