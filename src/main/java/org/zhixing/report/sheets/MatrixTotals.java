package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.ValueMatrix;
import org.zhixing.report.sheets.MatrixFormulas.Tail;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.scoring.AlignmentScore;

/** How the alignment score comes about: whether it can be given, F, W, c, A, and its bounds, each with its rule. */
final class MatrixTotals {

    private final Grid grid;
    private final Subject subject;
    private final MatrixFormulas formulas;
    private final Tail tail;
    private final MatrixCells cells;
    private final ValueMatrix matrix;
    private final AlignmentScore score;

    MatrixTotals(Grid grid, Subject subject, MatrixFormulas formulas, Tail tail, MatrixCells cells) {
        this.grid = grid;
        this.subject = subject;
        this.formulas = formulas;
        this.tail = tail;
        this.cells = cells;
        this.matrix = subject.model().matrix();
        this.score = subject.card().alignment();
    }

    /** @return the absolute address of A */
    String write(int totalsRow, int first, int last) {
        int status = totalsRow + 1;
        List<Integer> mandatory = new ArrayList<>();
        for (int v = 0; v < matrix.values().size(); v++) {
            if (matrix.values().get(v).mandatory()) {
                mandatory.add(first + v);
            }
        }
        boolean ok = score.status() == AlignmentScore.Status.OK;
        String word = subject.say("terms.status." + score.status());
        String otherwise = ok ? subject.say("terms.status.INSUFFICIENT") : word;
        grid.text(status, 0, subject.say("report.column.STATUS"), Look.BODY);
        grid.formulaText(status, 1, formulas.status(first, last, tail, mandatory, otherwise), word, Look.BODY);
        grid.text(status, 2, tail.words(), subject.say("report.matrix.how.status"), Look.BODY.ink(Tone.INK2));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("fulfilment", formulas.fulfilment(first, last, tail));
        parts.put("weakestLink", formulas.weakestLink(first, last, tail));
        parts.put("conflict", formulas.conflict(cells.firstRow(), cells.lastRow()));
        List<@Nullable Double> values = new ArrayList<>();
        values.add(score.fulfilment());
        values.add(score.weakestLink());
        values.add(score.conflict());
        int row = status;
        String statusAt = grid.address(status, 1);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            row++;
            total(
                    row,
                    part.getKey(),
                    formulas.ifScored(statusAt, part.getValue()),
                    values.get(row - status - 1),
                    Look.BODY.right().format("0.0000"));
        }
        row++;
        String a = formulas.score(grid.address(row - 3, 1), grid.address(row - 2, 1), grid.address(row - 1, 1));
        total(row, "alignment", formulas.ifScored(statusAt, a), score.score(), Look.SCORE.bold());
        grid.text(row + 1, 0, subject.say("report.matrix.bounds"), Look.BODY);
        grid.number(row + 1, 1, score.low(), Look.SCORE);
        grid.number(row + 1, 2, score.high(), Look.SCORE);
        grid.text(row + 1, 3, tail.words(), subject.say("report.matrix.how.bounds"), Look.BODY.ink(Tone.INK2));
        return grid.absolute(row, 1);
    }

    private void total(int row, String name, String formula, @Nullable Double value, Look look) {
        grid.text(row, 0, subject.say("terms.score." + name), Look.BODY);
        grid.formula(row, 1, formula, value, look);
        grid.text(row, 2, tail.words(), subject.say("report.matrix.how." + name), Look.BODY.ink(Tone.INK2));
    }
}
