package org.zhixing.report.sheets;

import java.util.List;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.AlignmentScore.Mismatch;
import org.zhixing.scoring.AlignmentScore.ValueScore;

/** Mismatches in words with what to do, and the model's cautions; strengths among them are shown as such. */
final class MatrixMismatches {

    private final Grid grid;
    private final Subject subject;
    private final int lastColumn;
    private final ValueMatrix matrix;
    private final AlignmentScore score;

    MatrixMismatches(Grid grid, Subject subject, int lastColumn) {
        this.grid = grid;
        this.subject = subject;
        this.lastColumn = lastColumn;
        this.matrix = subject.model().matrix();
        this.score = subject.card().alignment();
    }

    /** One row for each, or one that says that there is none. */
    void write(int firstRow) {
        int row = firstRow;
        for (Mismatch mismatch : score.mismatches()) {
            grid.text(row, 0, place(mismatch), Look.BODY.bold());
            boolean strength = mismatch.type() == Mismatch.Type.T3;
            Look chip = strength
                    ? Look.BODY.ink(Tone.BRAND_INK).on(Tone.BRAND_GROUND)
                    : Look.BODY.ink(Tone.WARNING_INK).on(Tone.WARNING_GROUND);
            grid.text(row, 1, 3, mismatch.type() + " " + subject.say("terms.mismatch." + mismatch.type()), chip);
            grid.text(row, 4, lastColumn, sentence(mismatch), Look.BODY);
            row++;
        }
        for (String caution : score.cautions()) {
            grid.text(row, 0, lastColumn, caution(caution), Look.BODY.ink(Tone.WARNING_INK));
            row++;
        }
        if (row == firstRow) {
            String key = score.status() == AlignmentScore.Status.ABSENT
                    ? "report.matrix.absent"
                    : "report.matrix.noMismatch";
            grid.text(row, 0, lastColumn, subject.say(key), Look.BODY.ink(Tone.INK2));
        }
    }

    private String caution(String id) {
        return matrix.cautions().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(c -> subject.in(c.text()))
                .orElse(id);
    }

    private String place(Mismatch mismatch) {
        String value =
                matrix.value(mismatch.value()).map(v -> subject.in(v.name())).orElse(mismatch.value());
        return matrix.methods().stream()
                .filter(m -> m.id().equals(mismatch.method()))
                .findFirst()
                .map(m -> value + " × " + subject.in(m.name()))
                .orElse(value);
    }

    private String sentence(Mismatch mismatch) {
        ValueScore value = score.values().stream()
                .filter(v -> v.id().equals(mismatch.value()))
                .findFirst()
                .orElseThrow();
        String said = subject.say(
                "report.mismatch." + mismatch.type(),
                MatrixCells.level(value.required()),
                MatrixCells.level(value.stated()),
                MatrixCells.level(value.enacted()));
        String method = mismatch.method();
        Cell cell =
                method == null ? null : matrix.cell(mismatch.value(), method).orElse(null);
        Cell.TypicalMismatch typical = cell == null ? null : cell.typicalMismatch();
        return typical == null || typical.text() == null
                ? said
                : subject.joined(List.of(said, subject.say("report.mismatch.typical", subject.in(typical.text()))));
    }
}
