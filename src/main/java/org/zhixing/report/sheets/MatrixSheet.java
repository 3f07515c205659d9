package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.ValueMatrix;
import org.zhixing.report.sheets.MatrixFormulas.Tail;
import org.zhixing.report.sheets.MatrixFormulas.ValueColumn;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.AlignmentScore.CellScore;
import org.zhixing.scoring.AlignmentScore.ValueScore;
import org.zhixing.work.Language;

/**
 * The alignment matrix: the map of values by methods, what follows from it, mismatches in words, and the list of cells
 * that everything above is calculated from.
 */
final class MatrixSheet {

    private static final int HEAD = Page.TOP + 1;
    private static final int FIRST = HEAD + 1;
    private static final int TOTALS = 6;

    private final Grid grid;
    private final Subject subject;
    private final ValueMatrix matrix;
    private final AlignmentScore score;
    private final MatrixFormulas formulas;
    private final Tail tail;
    private final MatrixCells cells;
    private final int last;
    private final int totalsRow;

    MatrixSheet(Grid grid, Subject subject) {
        this.grid = grid;
        this.subject = subject;
        this.matrix = subject.model().matrix();
        this.score = subject.card().alignment();
        this.formulas = new MatrixFormulas(grid, subject);
        this.tail = new Tail(matrix.methods().size());
        this.last = FIRST + matrix.values().size() - 1;
        this.totalsRow = last + 2;
        this.cells = new MatrixCells(grid, subject, formulas, totalsRow + TOTALS + mismatchRows() + 3);
    }

    /** Lines below the totals: a band, and one line for each mismatch and caution, or one that says there is none. */
    private int mismatchRows() {
        return 2 + Math.max(1, score.mismatches().size() + score.cautions().size());
    }

    /** @return the absolute address of the alignment score */
    String write() {
        double[] widths = new double[tail.words() + 1];
        boolean chinese = subject.messages().language() == Language.ZH;
        Arrays.fill(widths, chinese ? 9 : 11);
        // Room for a core mark, a number and the word for a conflict, or the cell would show ###.
        Arrays.fill(widths, ValueColumn.FIRST_METHOD.ordinal(), tail.enacted(), chinese ? 13 : 17);
        widths[0] = chinese ? 28 : 36;
        widths[tail.words()] = 46;
        grid.widths(widths);
        Page page = Page.open(grid, subject, tail.words(), subject.say("report.sheet.matrix"));
        page.note(Page.TOP, subject.say("report.matrix.note"));
        heads();
        for (int v = 0; v < matrix.values().size(); v++) {
            value(FIRST + v, matrix.values().get(v), score.values().get(v));
        }
        page.gap(last + 1);
        page.band(totalsRow, subject.say("report.matrix.totals"));
        String address = new MatrixTotals(grid, subject, formulas, tail, cells).write(totalsRow, FIRST, last);
        page.band(totalsRow + TOTALS + 1, subject.say("report.matrix.mismatches"));
        new MatrixMismatches(grid, subject, tail.words()).write(totalsRow + TOTALS + 2);
        grid.pageBreak(cells.firstRow() - 2);
        page.band(cells.firstRow() - 2, subject.say("report.matrix.cells"));
        cells.write(tail.words());
        grid.freeze(HEAD + 1, 1);
        page.close(cells.lastRow(), Page.TOP);
        return address;
    }

    private void heads() {
        List<String> heads = new ArrayList<>(List.of(
                subject.say("report.matrix.value"),
                subject.say("terms.score.stated"),
                subject.say("report.matrix.floor"),
                subject.say("terms.score.required")));
        matrix.methods().forEach(m -> heads.add(subject.in(m.name())));
        heads.addAll(List.of(
                subject.say("terms.score.enacted"),
                subject.say("terms.score.coverage"),
                subject.say("report.matrix.counted"),
                subject.say("report.matrix.reached"),
                subject.say("report.matrix.ratio"),
                subject.say("report.matrix.words")));
        for (int column = 0; column < heads.size(); column++) {
            boolean method = column >= ValueColumn.FIRST_METHOD.ordinal() && column < tail.enacted();
            boolean number = column > 0 && column < tail.words();
            Look look = method ? Look.HEAD.center() : number ? Look.HEAD.right() : Look.HEAD;
            grid.text(HEAD, column, heads.get(column), look);
        }
    }

    private void value(int row, ValueMatrix.Value value, ValueScore found) {
        List<Integer> own = cells.rowsOf(value.id());
        grid.need(row, 26);
        grid.text(row, ValueColumn.NAME.ordinal(), subject.in(value.name()), Look.BODY.bold());
        if (found.stated() == null) {
            grid.text(row, ValueColumn.STATED.ordinal(), "—", Look.LEVEL.ink(Tone.INK3));
        } else {
            grid.number(row, ValueColumn.STATED.ordinal(), found.stated(), Look.LEVEL.ink(Tone.OCHRE));
        }
        grid.number(row, ValueColumn.FLOOR.ordinal(), value.floor(), Look.LEVEL.ink(Tone.INK3));
        grid.formula(row, ValueColumn.REQUIRED.ordinal(), formulas.required(row), found.required(), Look.LEVEL);
        for (int m = 0; m < matrix.methods().size(); m++) {
            mapped(row, m, value.id(), matrix.methods().get(m).id());
        }
        Double enacted = found.enacted();
        if (own.isEmpty()) {
            grid.blank(row, tail.enacted(), tail.coverage(), Look.BODY);
        } else {
            int from = own.get(0);
            int to = own.get(own.size() - 1);
            grid.formula(row, tail.enacted(), formulas.enacted(row, tail, from, to), enacted, Look.LEVEL.bold());
            grid.formula(row, tail.coverage(), formulas.coverage(from, to), found.coverage(), Look.SHARE);
        }
        grid.formula(
                row,
                tail.counted(),
                formulas.counted(row, tail),
                enacted == null ? null : found.required(),
                Look.LEVEL);
        grid.formula(
                row,
                tail.reached(),
                formulas.reached(row, tail),
                enacted == null ? null : Double.valueOf(Math.min(found.required(), enacted)),
                Look.LEVEL);
        grid.formula(row, tail.ratio(), formulas.ratio(row, tail), ratio(found), Look.LEVEL.format("0.00"));
        grid.text(row, tail.words(), words(value.id()), Look.BODY.ink(Tone.INK2));
    }

    private @Nullable Double ratio(ValueScore found) {
        Double enacted = found.enacted();
        return enacted == null || found.required() < matrix.weakestLinkFrom()
                ? null
                : Double.valueOf(Math.min(1, enacted / found.required()));
    }

    /** One square of the map: the number on its ground, or why there is none. */
    private void mapped(int row, int method, String value, String methodId) {
        int column = ValueColumn.FIRST_METHOD.ordinal() + method;
        Look look = Look.BODY.center();
        Integer at = cells.row(value, methodId);
        if (at == null) {
            grid.text(row, column, "—", look.ink(Tone.INK3).on(Tone.SUBTLE));
            return;
        }
        CellScore found = cells.score(value, methodId);
        Double effective = found.effective();
        if (effective == null) {
            grid.formulaText(
                    row,
                    column,
                    formulas.mapped(at),
                    subject.say("terms.status." + found.status()),
                    look.points(9).ink(Tone.INK3));
            return;
        }
        Tone ground = Tone.heat(subject.model().scale().toScore(effective) / 100);
        String format = found.relevance() == 2 ? "\"● \"0.0" : "0.0";
        String conflict = "\" " + subject.say("terms.conflict") + "\"";
        grid.formula(
                row,
                column,
                formulas.mapped(at),
                effective,
                found.conflict()
                        ? look.bold()
                                .on(Tone.SERIOUS_GROUND)
                                .ink(Tone.SERIOUS_INK)
                                .format(format + conflict)
                        : look.on(ground).ink(ground.inkOn()).format(format));
    }

    private String words(String value) {
        List<String> found = score.mismatches().stream()
                .filter(m -> m.value().equals(value))
                .map(m -> subject.say("terms.mismatch." + m.type()))
                .distinct()
                .toList();
        return found.isEmpty() ? "" : subject.listed(found);
    }
}
