package org.zhixing.report.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.forms.FormWord;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** What the tables of a form share: title, form id, how much is answered, heads, drop-downs, protection, the printed page. */
final class TablePage {

    private static final int HINT = 1;
    private static final int HEAD = 2;
    /** The first row below the heads. */
    static final int TOP = HEAD + 1;

    static final Look READ = Look.BODY.points(11).atTop();
    private static final Look ENTRY = Look.BODY.atTop().asEntry();
    static final Look ANSWER = Look.BODY.points(12).bold().center().asEntry();
    static final Look HINTS = Look.PLAIN.ink(Tone.INK2).on(Tone.SUBTLE);
    private static final int FEW = 3;
    static final double TITLE_HEIGHT = 32;

    /** Enough to write in by hand, where a form is printed. */
    static final double LEAST_ENTRY_HEIGHT = 34;

    private final Grid grid;
    private final Handout handout;
    private final FormSheet sheet;
    private final Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);
    private final int lastColumn;

    /** Where id and count begin, at the right. */
    private final int side;

    private final List<Integer> entries = new ArrayList<>();

    TablePage(Grid grid, Handout handout, FormSheet sheet) {
        this.grid = grid;
        this.handout = handout;
        this.sheet = sheet;
        List<FormColumn> columns = sheet.columns(handout.spec());
        columns.forEach(c -> places.put(c, places.size()));
        this.lastColumn = columns.size() - 1;
        this.side = lastColumn > FEW ? lastColumn - 1 : lastColumn;
        grid.widths(columns.stream()
                .mapToDouble(c -> FormWidths.of(sheet, c, handout))
                .toArray());
    }

    /** Title and heads; {@code hint} says what to do in this table. */
    void open(String hint) {
        String title = handout.say("forms.table.title", sheet.title(handout.messages()), handout.role());
        grid.text(0, 0, side - 1, title, Look.TITLE.points(14));
        grid.text(
                0, side, lastColumn, handout.spec().id(), Look.TITLE.points(10).right());
        grid.height(0, TITLE_HEIGHT);
        grid.text(HINT, 0, side - 1, hint, HINTS);
        places.forEach((column, place) -> grid.text(
                HEAD,
                place,
                column.head(handout.messages()),
                column == FormColumn.ANSWER ? Look.HEAD.bold().center() : Look.HEAD.bold()));
    }

    void read(int row, FormColumn column, String text, Look look) {
        grid.text(row, place(column), text, look);
    }

    /** Lines, the first word of each of them bold. */
    void lines(int row, FormColumn column, String text) {
        lines(grid, row, place(column), text);
    }

    static void lines(Grid grid, int row, int column, String text) {
        List<Grid.Run> runs = new ArrayList<>();
        for (String line : text.split("(?<=\n)", -1)) {
            int word = Math.max(0, line.indexOf(' '));
            runs.add(new Grid.Run(line.substring(0, word), READ.bold()));
            runs.add(new Grid.Run(line.substring(word), READ));
        }
        grid.runs(row, column, runs, READ);
    }

    /** The cells of a row that are there to be filled in. */
    void entries(int row) {
        entries.add(row);
        grid.need(row, LEAST_ENTRY_HEIGHT);
        places.forEach((column, place) -> {
            switch (column) {
                case ANSWER -> grid.blank(row, place, place, ANSWER);
                case EVIDENCE_DATE ->
                    grid.blank(row, place, place, Look.DATE.atTop().center().asEntry());
                case REASON, CONFLICT, EXAMPLE, NOTE, EVIDENCE_TYPE, EVIDENCE_LOCATOR ->
                    grid.blank(row, place, place, ENTRY);
                case ID, PART, NAME, ANCHORS, VALUE, METHOD, QUESTION, TYPICAL, STATEMENT, BEFORE, AFTER -> {}
            }
        });
    }

    void choices(FormColumn column, String list, String refusal) {
        if (places.containsKey(column)) {
            grid.choices(TOP, last(), place(column), list, handout.say("forms.refused.title"), handout.say(refusal));
        }
    }

    /** Asks for what another answer in the row makes necessary: with an ochre ground, as long as it is empty. */
    void asks(FormColumn needed, FormColumn answer, FormWord word) {
        String given = "$" + grid.address(TOP, place(answer));
        String missing = "$" + grid.address(TOP, place(needed));
        grid.groundWhere(
                TOP,
                last(),
                place(needed),
                "AND(" + given + "=\"" + word.in(handout.messages()) + "\"," + missing + "=\"\")",
                Tone.WATCH_GROUND);
    }

    /** @param steady how many columns stay in sight */
    void close(int steady) {
        open();
        answered();
        grid.filter(HEAD, last(), 0, lastColumn);
        grid.freeze(TOP, steady);
        grid.protect();
        grid.printRepeating(HEAD, last(), lastColumn, handout.spec().id(), handout.say("report.pages"));
        grid.finish();
    }

    /** An answer that is open has a ground of its own. */
    private void open() {
        int answer = place(FormColumn.ANSWER);
        grid.groundWhere(TOP, last(), answer, "$" + grid.address(TOP, answer) + "=\"\"", Tone.BRAND_GROUND);
    }

    /** How many are answered, counted by the workbook itself. */
    private void answered() {
        String[] words = handout.say("forms.table.answered", "#", String.valueOf(entries.size()))
                .split("#", -1);
        String counted = "COUNTA(" + grid.range(place(FormColumn.ANSWER), TOP, last()) + ")";
        String formula = "\"" + words[0] + "\"&" + counted + "&\"" + words[1] + "\"";
        grid.formulaText(HINT, side, lastColumn, formula, words[0] + "0" + words[1], HINTS.right());
    }

    private int last() {
        return entries.get(entries.size() - 1);
    }

    private int place(FormColumn column) {
        return places.getOrDefault(column, lastColumn);
    }
}
