package org.zhixing.report.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;

/** What the tables of a form share: title, form id, how much is answered, heads, drop-downs, protection, the printed page. */
final class TablePage {

    private static final int HINT = 1;
    private static final int HEAD = 2;
    /** The first row below the heads. */
    static final int TOP = HEAD + 1;

    static final Look READ = Look.BODY.atTop();
    private static final Look ENTRY = Look.BODY.atTop().asEntry();

    private final Grid grid;
    private final Handout handout;
    private final FormSheet sheet;
    private final Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);
    private final int lastColumn;

    TablePage(Grid grid, Handout handout, FormSheet sheet) {
        this.grid = grid;
        this.handout = handout;
        this.sheet = sheet;
        List<FormColumn> columns = sheet.columns(handout.spec());
        columns.forEach(c -> places.put(c, places.size()));
        this.lastColumn = columns.size() - 1;
        grid.widths(columns.stream()
                .mapToDouble(c -> FormWidths.of(sheet, c, handout.language()))
                .toArray());
    }

    int column(FormColumn column) {
        return places.getOrDefault(column, -1);
    }

    boolean has(FormColumn column) {
        return places.containsKey(column);
    }

    void open(String hint) {
        String title = handout.say("forms.table.title", sheet.title(handout.messages()), handout.role());
        grid.text(0, 0, lastColumn - 2, title, Look.TITLE.points(14));
        grid.text(0, lastColumn, handout.spec().id(), Look.TITLE.points(9).right());
        grid.height(0, 30);
        grid.text(HINT, 0, lastColumn, hint, Look.SCOPE);
        places.forEach((column, place) -> grid.text(
                HEAD,
                place,
                column.head(handout.messages()),
                column == FormColumn.ANSWER ? Look.HEAD.center() : Look.HEAD));
    }

    void read(int row, FormColumn column, String text, Look look) {
        grid.text(row, column(column), text, look);
    }

    /** Cells of a row that are there to be filled in. */
    void entries(int row) {
        places.forEach((column, place) -> {
            switch (column) {
                case ANSWER ->
                    grid.blank(
                            row,
                            place,
                            place,
                            Look.BODY.points(12).bold().center().asEntry());
                case EVIDENCE_DATE ->
                    grid.blank(row, place, place, Look.DATE.atTop().asEntry());
                case REASON, NOTE, CONFLICT, EXAMPLE, EVIDENCE_TYPE, EVIDENCE_LOCATOR ->
                    grid.blank(row, place, place, ENTRY);
                default -> {}
            }
        });
    }

    /** The heading of a part. It runs into the cells beside it, for merged cells would keep the table from being sorted. */
    void part(int row, String text) {
        Look look = Look.BAND.points(10);
        grid.blank(row, 0, lastColumn, look);
        grid.text(row, 0, text, look);
        grid.height(row, 22);
    }

    void choices(FormColumn column, int last, String list, String refusal) {
        if (has(column)) {
            grid.choices(TOP, last, column(column), list, handout.say("forms.refused.title"), refusal);
        }
    }

    void close(int last) {
        grid.filter(HEAD, last, 0, lastColumn);
        grid.freeze(TOP, 0);
        grid.protect();
        grid.printRepeating(
                HEAD,
                last,
                lastColumn,
                handout.say("forms.footer", handout.title(), handout.spec().id()),
                handout.say("report.pages"));
        grid.finish();
    }
}
