package org.zhixing.report.sheets;

import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;

/** What all sheets share: the title band, the line that says what it is about, table heads, and the printed page. */
final class Page {

    /** The first row below title and scope. */
    static final int TOP = 2;

    private static final double TITLE_HEIGHT = 34;
    private static final double SCOPE_HEIGHT = 22;
    private static final double GAP_HEIGHT = 9;

    private final Grid grid;
    private final Subject subject;
    private final int lastColumn;

    private Page(Grid grid, Subject subject, int lastColumn) {
        this.grid = grid;
        this.subject = subject;
        this.lastColumn = lastColumn;
    }

    static Page open(Grid grid, Subject subject, int lastColumn, String title) {
        grid.text(0, 0, lastColumn, title, Look.TITLE);
        grid.height(0, TITLE_HEIGHT);
        var period = subject.review().assessment().period();
        String compared = subject.review()
                .previous()
                .map(p -> subject.say("report.compared", subject.year(p.period())))
                .orElse("");
        grid.text(
                1,
                0,
                lastColumn,
                subject.say(
                        "report.scope",
                        brief(subject.agency()),
                        period.from().toString(),
                        period.to().toString(),
                        compared,
                        subject.date().toString()),
                Look.SCOPE);
        grid.height(1, SCOPE_HEIGHT);
        return new Page(grid, subject, lastColumn);
    }

    /** A name short enough for one line; the whole one stands with method and version. */
    private static String brief(String agency) {
        String line = agency.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) > 40
                ? line.substring(0, line.offsetByCodePoints(0, 39)) + "…"
                : line;
    }

    void band(int row, String text) {
        band(row, 0, lastColumn, text);
    }

    void band(int row, int from, int to, String text) {
        grid.text(row, from, to, text, Look.BAND);
        grid.need(row, 23);
    }

    void note(int row, String text) {
        grid.text(row, 0, lastColumn, text, Look.NOTE);
    }

    void gap(int row) {
        grid.height(row, GAP_HEIGHT);
    }

    /** Heads of columns; those from {@code numbersFrom} to {@code numbersTo} stand over numbers. */
    void heads(int row, int numbersFrom, int numbersTo, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            boolean number = column >= numbersFrom && column <= numbersTo;
            grid.text(row, column, texts[column], number ? Look.HEAD.right() : Look.HEAD);
        }
    }

    /** Ends the sheet: heights, and the pages it is printed on. */
    void close(int lastRow, int titleRows) {
        close(lastRow, titleRows, false);
    }

    /** Ends a sheet that is to be seen at one glance. */
    void closeOnOnePage(int lastRow) {
        close(lastRow, 0, true);
    }

    private void close(int lastRow, int titleRows, boolean onePage) {
        grid.print(
                lastRow,
                lastColumn,
                titleRows,
                onePage,
                subject.say("report.footer", subject.say("terms.product"), subject.agency()),
                subject.say("report.pages"));
        grid.finish();
    }
}
