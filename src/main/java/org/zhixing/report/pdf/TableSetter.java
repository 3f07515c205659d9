package org.zhixing.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.report.paper.Table;
import org.zhixing.report.paper.Table.Align;
import org.zhixing.report.paper.Table.Cell;
import org.zhixing.report.paper.Table.Kind;
import org.zhixing.report.type.ColumnWidths;
import org.zhixing.report.type.Line;
import org.zhixing.report.workbook.Tone;

/**
 * Sets tables: heads stand again on every sheet, rows stay whole unless one is longer than a sheet, and a row that closes in
 * others never stands last.
 */
final class TableSetter {

    private static final double POINTS = 8.8;
    private static final double LEADING = 12.6;
    private static final double SIDE = 4;
    private static final double AIR = 3.4;
    private static final double ABOVE = 5;
    private static final double BELOW = 6;
    private static final double SHORT = 250;
    private static final double CHIP = 3;

    private final Pages pages;

    TableSetter(Pages pages) {
        this.pages = pages;
    }

    /** A cell broken into lines. */
    private record Set(
            List<Line> lines,
            double x,
            double width,
            Align align,
            @Nullable Tone ground) {}

    /** A row broken into lines. */
    private record SetRow(Kind kind, List<Set> cells) {

        int lines() {
            return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        }

        double height() {
            return lines() * LEADING + 2 * AIR;
        }
    }

    /** The whole of a short table; of a longer one its heads and the rows that must stand with them. */
    double least(Table table) {
        List<SetRow> rows = rows(table);
        double height = heads(table).map(SetRow::height).orElse(0.0) + ABOVE;
        double whole = height + rows.stream().mapToDouble(SetRow::height).sum();
        if (whole <= SHORT) {
            return whole;
        }
        for (int n = 0; n < Math.min(2, rows.size()); n++) {
            if (n == 0 || rows.get(n - 1).kind() == Kind.PART) {
                height += rows.get(n).height();
            }
        }
        return Math.min(height, SHORT);
    }

    void set(Table table, Tag tag) {
        SetRow heads = heads(table).orElse(null);
        List<SetRow> rows = rows(table);
        pages.need(least(table));
        pages.air(ABOVE);
        if (heads != null) {
            heads(heads, tag.part(Tag.ROW));
        }
        for (int n = 0; n < rows.size(); n++) {
            SetRow row = rows.get(n);
            boolean leads = row.kind() == Kind.PART && n + 1 < rows.size();
            double with = row.height() + (leads ? rows.get(n + 1).height() : 0);
            if (!pages.fits(Math.min(with, whole(heads)))) {
                pages.next();
                if (heads != null) {
                    heads(heads, null);
                }
            }
            row(row, heads, tag.part(Tag.ROW));
        }
        pages.down(BELOW);
    }

    /** The height that a sheet has for rows. */
    private static double whole(@Nullable SetRow heads) {
        return Sheet.BOTTOM - Sheet.TOP - (heads == null ? 0 : heads.height());
    }

    private java.util.Optional<SetRow> heads(Table table) {
        return table.heads().isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(broken(table, new Table.Row(Kind.BODY, table.heads()), widths(table)));
    }

    private List<SetRow> rows(Table table) {
        List<Double> widths = widths(table);
        return table.rows().stream().map(row -> broken(table, row, widths)).toList();
    }

    private List<Double> widths(Table table) {
        return ColumnWidths.of(table, Sheet.ROOM, 2 * SIDE, (word, bold) -> pages.type()
                .line(word, POINTS, Tone.INK, bold)
                .width());
    }

    private SetRow broken(Table table, Table.Row row, List<Double> widths) {
        List<Set> cells = new ArrayList<>();
        int column = 0;
        double x = Sheet.LEFT;
        for (Cell cell : row.cells()) {
            double width = 0;
            Align align = table.columns().get(column).align();
            for (int n = 0; n < cell.span(); n++) {
                width += widths.get(column++);
            }
            cells.add(
                    new Set(pages.type().lines(cell.runs(), POINTS, width - 2 * SIDE), x, width, align, cell.ground()));
            x += width;
        }
        return new SetRow(row.kind(), cells);
    }

    /** @param tag null where they stand again: a repetition is not read twice */
    private void heads(SetRow heads, @Nullable Tag tag) {
        pages.add(new Mark.Ground(Sheet.LEFT, pages.y(), Sheet.ROOM, heads.height(), Tone.SUBTLE));
        for (Set cell : heads.cells()) {
            cell(cell, 0, heads.lines(), tag == null ? null : tag.part(Tag.HEAD));
        }
        pages.down(heads.height());
        rule(Tone.LINE, 0.8);
    }

    private void row(SetRow row, @Nullable SetRow heads, Tag tag) {
        List<Tag> tags = row.cells().stream().map(cell -> tag.part(Tag.CELL)).toList();
        int done = 0;
        while (done < row.lines()) {
            int fitting = Math.max(1, (int) Math.floor((pages.room() - 2 * AIR + 0.001) / LEADING));
            int taken = Math.min(row.lines() - done, fitting);
            double height = taken * LEADING + 2 * AIR;
            Tone ground =
                    switch (row.kind()) {
                        case BODY -> null;
                        case PART -> Tone.SUBTLE;
                        case TOTAL -> Tone.BRAND_GROUND;
                    };
            if (ground != null) {
                pages.add(new Mark.Ground(Sheet.LEFT, pages.y(), Sheet.ROOM, height, ground));
            }
            for (int c = 0; c < row.cells().size(); c++) {
                Set cell = row.cells().get(c);
                if (cell.ground() != null) {
                    ground(cell, cell.ground(), done, taken, height);
                }
                cell(cell, done, taken, tags.get(c));
            }
            pages.down(height);
            rule(Tone.HAIRLINE, 0.5);
            done += taken;
            if (done < row.lines()) {
                pages.next();
                if (heads != null) {
                    heads(heads, null);
                }
            }
        }
    }

    /** Squares of a map are filled; elsewhere the ground stands behind the words alone, as a chip. */
    private void ground(Set cell, Tone tone, int from, int count, double height) {
        if (cell.align() == Align.CENTER) {
            pages.add(new Mark.Ground(cell.x() + 0.6, pages.y() + 0.6, cell.width() - 1.2, height - 1.2, tone));
            return;
        }
        List<Line> lines = part(cell, from, count);
        double wide = lines.stream().mapToDouble(Line::width).max().orElse(0);
        if (wide > 0) {
            double x = cell.align() == Align.LEFT ? cell.x() + SIDE : cell.x() + cell.width() - SIDE - wide;
            pages.add(
                    new Mark.Ground(x - CHIP, pages.y() + AIR - 1, wide + 2 * CHIP, lines.size() * LEADING + 2, tone));
        }
    }

    private static List<Line> part(Set cell, int from, int count) {
        int lines = cell.lines().size();
        return cell.lines().subList(Math.min(from, lines), Math.min(from + count, lines));
    }

    private void cell(Set cell, int from, int count, @Nullable Tag tag) {
        List<Line> lines = part(cell, from, count);
        // One line of a number stands beside the first line of what it measures.
        double top = pages.y() + AIR;
        for (Line line : lines) {
            double x =
                    switch (cell.align()) {
                        case LEFT -> cell.x() + SIDE;
                        case CENTER -> cell.x() + (cell.width() - line.width()) / 2;
                        case RIGHT -> cell.x() + cell.width() - SIDE - line.width();
                    };
            pages.add(new Mark.Words(line, x, top + LEADING / 2 + POINTS * 0.36, POINTS, tag));
            top += LEADING;
        }
    }

    private void rule(Tone tone, double thickness) {
        pages.add(new Mark.Rule(Sheet.LEFT, pages.y(), Sheet.LEFT + Sheet.ROOM, pages.y(), thickness, tone));
    }
}
