package org.zhixing.report.forms;

import java.util.ArrayList;
import java.util.List;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormTexts;
import org.zhixing.forms.VoteSpec;
import org.zhixing.model.Indicator;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.Messages;

/** One case of a workshop: its text, and below it the items with a column for each round. */
final class CaseSheet {

    private static final List<FormColumn> COLUMNS =
            List.of(FormColumn.ID, FormColumn.NAME, FormColumn.ANCHORS, FormColumn.BEFORE, FormColumn.AFTER);

    private static final double[] WIDTHS = {9, 17, 78, 14, 14};
    private static final int ID = COLUMNS.indexOf(FormColumn.ID);
    private static final int ANCHORS = COLUMNS.indexOf(FormColumn.ANCHORS);
    private static final int BEFORE = COLUMNS.indexOf(FormColumn.BEFORE);
    private static final int AFTER = COLUMNS.indexOf(FormColumn.AFTER);
    private static final Look TEXT = Look.PLAIN.points(12).wrapped().atTop();

    /** Characters and paragraphs of one row of the text, so that no row is higher than a spreadsheet lets it be. */
    private static final int PIECE = 900;

    private static final int PARAGRAPHS = 8;

    private final Grid grid;
    private final VoteSpec spec;
    private final int number;
    private final Messages messages;

    /** @param number of the case, from 1 */
    CaseSheet(Grid grid, VoteSpec spec, int number, Messages messages) {
        this.grid = grid;
        this.spec = spec;
        this.number = number;
        this.messages = messages;
    }

    /** @param choices the range that the drop-downs offer */
    void write(String choices) {
        VoteSpec.Case vignette = spec.cases().get(number - 1);
        grid.widths(WIDTHS);
        String title = messages.text(
                "forms.votes.case", String.valueOf(number), vignette.title().in(messages.language()));
        grid.text(0, ID, ANCHORS, title, Look.TITLE.points(14));
        grid.text(0, BEFORE, AFTER, spec.id(), Look.TITLE.points(10).right());
        grid.height(0, TablePage.TITLE_HEIGHT);
        int row = 1;
        for (String piece : pieces(vignette.text().in(messages.language()))) {
            grid.text(row++, ID, AFTER, piece, TEXT);
        }
        table(row, vignette.items(), choices);
    }

    private void table(int hint, List<Indicator> items, String choices) {
        int head = hint + 1;
        int top = head + 1;
        grid.text(hint, ID, ANCHORS, messages.text("forms.votes.hint"), TablePage.HINTS);
        for (FormColumn column : COLUMNS) {
            int place = COLUMNS.indexOf(column);
            Look look = place >= BEFORE ? Look.HEAD.bold().center() : Look.HEAD.bold();
            grid.text(head, place, column.head(messages), look);
        }
        int row = top;
        for (Indicator item : items) {
            grid.text(row, ID, new VoteSpec.Place(number, item.id()).toString(), TablePage.READ);
            grid.text(
                    row,
                    COLUMNS.indexOf(FormColumn.NAME),
                    item.name().in(messages.language()),
                    TablePage.READ.points(10).bold());
            TablePage.lines(grid, row, ANCHORS, FormTexts.anchors(item, messages.language()));
            grid.blank(row, BEFORE, AFTER, TablePage.ANSWER.wrapped());
            grid.need(row++, TablePage.LEAST_ENTRY_HEIGHT);
        }
        int last = Math.max(head, row - 1);
        if (last > head) {
            for (int column : new int[] {BEFORE, AFTER}) {
                grid.choices(
                        top,
                        last,
                        column,
                        choices,
                        messages.text("forms.refused.title"),
                        messages.text("forms.votes.refused"));
                // The second answer waits for the first, so that only one column asks at a time.
                String own = grid.address(top, column);
                String open = column == BEFORE
                        ? own + "=\"\""
                        : "AND(" + own + "=\"\",$" + grid.address(top, BEFORE) + "<>\"\")";
                grid.groundWhere(top, last, column, open, Tone.BRAND_GROUND);
                answered(hint, column, top, last, items.size());
            }
        } else {
            grid.text(hint, BEFORE, AFTER, "", TablePage.HINTS);
        }
        grid.protect();
        grid.printRepeating(head, last, AFTER, spec.id(), messages.text("report.pages"));
        grid.finish();
    }

    /** How many are answered, counted by the workbook itself. */
    private void answered(int row, int column, int top, int last, int all) {
        String of = " / " + all;
        String formula = "COUNTA(" + grid.range(column, top, last) + ")&\"" + of + "\"";
        grid.formulaText(row, column, formula, "0" + of, TablePage.HINTS.center());
    }

    /** A long text in rows, each ending with a paragraph or, failing that, a sentence where it can. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        int end = end(rest);
        while (end < rest.length()) {
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
            end = end(rest);
        }
        pieces.add(rest);
        return pieces;
    }

    /** Where the first piece of a text ends. */
    private static int end(String text) {
        int end = 0;
        for (int n = 0; n < PARAGRAPHS && end < text.length(); n++) {
            int line = text.indexOf('\n', end);
            end = line < 0 ? text.length() : line + 1;
        }
        if (end <= PIECE) {
            return end;
        }
        for (String mark : List.of("\n", "。", ". ", " ")) {
            int at = text.lastIndexOf(mark, PIECE - mark.length());
            if (at > PIECE / 3) {
                return at + mark.length();
            }
        }
        return Character.isHighSurrogate(text.charAt(PIECE - 1)) ? PIECE - 1 : PIECE;
    }
}
