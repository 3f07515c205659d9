package org.zhixing.report.statistics;

import java.time.LocalDate;
import java.util.List;
import org.zhixing.report.statistics.Statistics.Cell;
import org.zhixing.report.statistics.Statistics.Measure;
import org.zhixing.report.workbook.Book;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.Messages;

/** Statistics as a workbook of one sheet. */
public final class StatisticsSheet {

    private static final int LAST = 6;
    private static final double TITLE_HEIGHT = 34;
    private static final double SCOPE_HEIGHT = 22;

    /** What a page holds, in points: A4 across with its margins, the sheet being as wide as the paper. */
    private static final double PAGE = 505;

    /** A table longer than a page begins where at least this much of it still fits. */
    private static final double BEGINNING = 170;

    private final Grid grid;
    private int row;
    private double used;

    private StatisticsSheet(Grid grid) {
        this.grid = grid;
    }

    /**
     * @param agency its name, or empty where it is not named: what the file says of itself
     * @param date the day it is made
     */
    public static Book of(Statistics statistics, String agency, Messages messages, LocalDate date) {
        Book book = new Book();
        String product = messages.text("terms.product");
        Grid grid = book.sheet(messages.text("outgoing.statistics.sheet"));
        StatisticsSheet sheet = new StatisticsSheet(grid);
        sheet.write(statistics);
        grid.print(sheet.row - 1, LAST, 0, false, product, messages.text("report.pages"));
        grid.finish();
        book.properties(product, statistics.title(), agency, date);
        return book;
    }

    private void write(Statistics statistics) {
        grid.widths(40, 15, 15, 15, 15, 18, 18);
        grid.text(0, 0, LAST, statistics.title(), Look.TITLE);
        grid.height(0, TITLE_HEIGHT);
        grid.text(1, 0, LAST, statistics.scope(), Look.SCOPE);
        grid.height(1, SCOPE_HEIGHT);
        row = 2;
        used = grid.heights(0, 1);
        for (Statistics.Section section : statistics.sections()) {
            if (row > 2) {
                grid.height(row++, 9);
            }
            int first = row;
            section(section);
            keepTogether(first);
        }
        grid.freeze(2, 0);
    }

    /** A heading does not stay behind at the foot of a page while its table goes to the next. */
    private void keepTogether(int first) {
        double points = grid.heights(first, row - 1);
        double left = PAGE - used;
        boolean fits = points <= left || (points > PAGE && left >= BEGINNING);
        if (!fits && used > 0) {
            grid.pageBreak(first);
            used = 0;
        }
        used = (used + points + 9) % PAGE;
    }

    private void section(Statistics.Section section) {
        grid.text(row, 0, LAST, section.heading(), Look.BAND);
        grid.need(row++, 23);
        if (!section.rows().isEmpty()) {
            int last = section.heads().size() - 1;
            for (int column = 0; column <= last; column++) {
                String head = section.heads().get(column);
                boolean numbers = numbers(section, column);
                put(column, last, head, numbers ? Look.HEAD.right() : Look.HEAD);
            }
            row++;
            section.rows().forEach(cells -> row(cells, section));
        }
        for (String note : section.notes()) {
            grid.text(row++, 0, LAST, note, Look.BODY.ink(Tone.INK2));
        }
    }

    private static boolean numbers(Statistics.Section section, int column) {
        return section.rows().stream().anyMatch(r -> !(r.get(column) instanceof Cell.Words));
    }

    /** The last column of words reaches to the edge. */
    private void put(int column, int last, String text, Look look) {
        if (column == last && last < LAST && !text.isEmpty() && look.equals(Look.HEAD)) {
            grid.text(row, column, LAST, text, look);
        } else {
            grid.text(row, column, text, look);
        }
    }

    private void row(List<Cell> cells, Statistics.Section section) {
        int last = cells.size() - 1;
        for (int column = 0; column <= last; column++) {
            Cell cell = cells.get(column);
            boolean numbers = numbers(section, column);
            if (cell instanceof Cell.Number number) {
                number(column, number);
            } else if (cell instanceof Cell.Held held) {
                grid.text(row, column, held.sign(), Look.BODY.right().ink(Tone.INK3));
            } else if (cell instanceof Cell.Words words) {
                Look look = numbers ? Look.BODY.right() : Look.BODY;
                if (column == last && last < LAST && !numbers) {
                    grid.text(row, column, LAST, words.text(), look);
                } else {
                    grid.text(row, column, words.text(), look);
                }
            }
        }
        row++;
    }

    private void number(int column, Cell.Number number) {
        Measure measure = number.measure();
        if (number.value() == null) {
            grid.text(row, column, "—", Look.BODY.right().ink(Tone.INK3));
        } else {
            grid.number(row, column, number.value(), Look.BODY.right().format(measure.format()));
        }
    }
}
