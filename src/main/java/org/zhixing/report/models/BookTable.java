package org.zhixing.report.models;

import java.util.EnumMap;
import java.util.Map;
import org.zhixing.drafting.BookColumn;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.Messages;

/** One table of the workbook: title, hint and heads, rows that may be changed, and guards against slips. */
final class BookTable {
    private static final int HINT = 1;
    private static final int HEAD = 2;
    private static final int TOP = HEAD + 1;
    private static final int STEADY = 2;

    private static final Map<BookColumn, Double> WIDTHS = widths();
    private static final Look READ = Look.BODY.atTop().ink(Tone.INK2);
    private static final Look ENTRY = Look.BODY.points(11).atTop().asEntry();
    private static final Look NUMBER = ENTRY.right();

    private final Grid grid;
    private final BookColumn.Sheet sheet;
    private final Messages messages;

    /** How many empty rows stand ready below. */
    private final int more;

    private int row = TOP;

    BookTable(Grid grid, BookColumn.Sheet sheet, int more, Messages messages) {
        this.grid = grid;
        this.sheet = sheet;
        this.more = more;
        this.messages = messages;
        int last = sheet.columns().size() - 1;
        grid.widths(sheet.columns().stream()
                .mapToDouble(c -> WIDTHS.getOrDefault(c, 12.0))
                .toArray());
        grid.text(0, 0, last, sheet.title(messages), Look.TITLE.points(14));
        grid.height(0, 32);
        grid.text(
                HINT,
                0,
                last,
                messages.text("drafting.book.hint." + sheet.name()),
                Look.PLAIN.ink(Tone.INK2).on(Tone.SUBTLE));
        sheet.columns().forEach(c -> grid.text(HEAD, place(c), c.head(messages), Look.HEAD.bold()));
        grid.hideColumn(place(BookColumn.ORIGIN));
    }

    /** @param cells numbers as numbers, all else as texts */
    void row(Map<BookColumn, ?> cells) {
        for (BookColumn column : sheet.columns()) {
            Object value = cells.get(column);
            if (value instanceof Number number) {
                grid.number(row, place(column), number.doubleValue(), NUMBER);
            } else {
                grid.text(row, place(column), value == null ? "" : String.valueOf(value), look(column));
            }
        }
        row++;
    }

    /** What only helps to read is not there to be changed. */
    private static Look look(BookColumn column) {
        return switch (column) {
            case WHAT -> READ.points(9);
            case KEY, ORIGIN -> READ.points(8).noWrap();
            case WEIGHT, LEVEL, DOC, ACT, FORM -> NUMBER;
            default -> ENTRY;
        };
    }

    void choices(BookColumn column, String list) {
        grid.choices(
                TOP,
                last(),
                place(column),
                list,
                messages.text("forms.refused.title"),
                messages.text("drafting.book.refused.list"));
    }

    /** The range of the ids, the empty rows included, for drop-downs elsewhere. */
    String ids() {
        return grid.absoluteRange(place(BookColumn.ID), TOP, last());
    }

    void close() {
        for (int empty = row; empty <= last(); empty++) {
            int at = empty;
            sheet.columns().forEach(c -> grid.blank(at, place(c), place(c), look(c)));
        }
        BookColumn known = sheet.columns().get(0);
        String own = "$" + grid.address(TOP, place(known));
        String origin = "$" + grid.address(TOP, place(BookColumn.ORIGIN));
        grid.holds(
                TOP,
                last(),
                place(known),
                "OR(" + origin + "=\"\",EXACT(" + own + "," + origin + "))",
                messages.text("forms.refused.title"),
                messages.text("drafting.book.refused.id"));
        int lastColumn = place(BookColumn.ORIGIN);
        grid.filter(HEAD, Math.max(HEAD, row - 1), 0, lastColumn);
        grid.freeze(TOP, STEADY);
        grid.printRepeating(
                HEAD, Math.max(HEAD, row - 1), lastColumn, sheet.title(messages), messages.text("report.pages"));
        grid.finish();
    }

    private int last() {
        return row - 1 + more;
    }

    private int place(BookColumn column) {
        return sheet.columns().indexOf(column);
    }

    private static Map<BookColumn, Double> widths() {
        Map<BookColumn, Double> widths = new EnumMap<>(BookColumn.class);
        widths.put(BookColumn.NAME_ZH, 26.0);
        widths.put(BookColumn.NAME_EN, 34.0);
        widths.put(BookColumn.WEIGHT, 9.0);
        widths.put(BookColumn.ROLES, 15.0);
        widths.put(BookColumn.EVIDENCE, 24.0);
        for (BookColumn narrow : new BookColumn[] {
            BookColumn.DOC, BookColumn.ACT, BookColumn.FORM, BookColumn.REVERSE, BookColumn.CRITICAL, BookColumn.LEVEL
        }) {
            widths.put(narrow, 10.0);
        }
        widths.put(BookColumn.WHAT, 30.0);
        widths.put(BookColumn.TEXT_ZH, 52.0);
        widths.put(BookColumn.TEXT_EN, 70.0);
        widths.put(BookColumn.KEY, 28.0);
        return widths;
    }
}
