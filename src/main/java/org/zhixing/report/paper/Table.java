package org.zhixing.report.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.workbook.Tone;

/**
 * A table with a row of heads that stands again on every page.
 *
 * @param summary what it is about, for those who hear it read
 * @param heads as many cells as columns; empty for a table without heads
 */
public record Table(String summary, List<Column> columns, List<Cell> heads, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        int across = columns.size();
        if (!heads.isEmpty() && heads.size() != across) {
            throw new IllegalArgumentException(heads.size() + " heads over " + across + " columns");
        }
        for (Row row : rows) {
            int wide = row.cells().stream().mapToInt(Cell::span).sum();
            if (wide != across) {
                throw new IllegalArgumentException("a row of " + wide + " in " + across + " columns: "
                        + row.cells().get(0).text());
            }
        }
    }

    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * @param share of the width, against the others'
     */
    public record Column(double share, Align align) {}

    /** What a row is. */
    public enum Kind {
        BODY,
        /** Closes in what follows: the next row never stands on another page. */
        PART,
        TOTAL
    }

    public record Row(Kind kind, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param ground null for the row's own
     * @param span columns that it takes
     */
    public record Cell(List<Run> runs, @Nullable Tone ground, int span) {

        public Cell {
            runs = List.copyOf(runs);
        }

        public static Cell of(String text) {
            return new Cell(List.of(Run.of(text)), null, 1);
        }

        public static Cell of(Run run) {
            return new Cell(List.of(run), null, 1);
        }

        public Cell on(@Nullable Tone tone) {
            return new Cell(runs, tone, span);
        }

        public Cell over(int columns) {
            return new Cell(runs, ground, columns);
        }

        public String text() {
            return Run.text(runs);
        }
    }
}
