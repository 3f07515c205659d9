package org.zhixing.report.sheets;

import org.zhixing.report.wording.MatrixWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.AlignmentScore.Mismatch;

/** Mismatches in words with what to do, and the model's cautions; strengths among them are shown as such. */
final class MatrixMismatches {

    private final Grid grid;
    private final Subject subject;
    private final int lastColumn;
    private final AlignmentScore score;
    private final MatrixWords words;

    MatrixMismatches(Grid grid, Subject subject, int lastColumn) {
        this.grid = grid;
        this.subject = subject;
        this.lastColumn = lastColumn;
        this.score = subject.card().alignment();
        this.words = new MatrixWords(subject);
    }

    /** One row for each, or one that says that there is none. */
    void write(int firstRow) {
        int row = firstRow;
        for (Mismatch mismatch : score.mismatches()) {
            grid.text(row, 0, words.place(mismatch), Look.BODY.bold());
            boolean strength = mismatch.type() == Mismatch.Type.T3;
            Look chip = strength
                    ? Look.BODY.ink(Tone.BRAND_INK).on(Tone.BRAND_GROUND)
                    : Look.BODY.ink(Tone.WARNING_INK).on(Tone.WARNING_GROUND);
            grid.text(row, 1, 3, mismatch.type() + " " + subject.say("terms.mismatch." + mismatch.type()), chip);
            grid.text(row, 4, lastColumn, words.sentence(mismatch), Look.BODY);
            row++;
        }
        for (String caution : score.cautions()) {
            grid.text(row, 0, lastColumn, words.caution(caution), Look.BODY.ink(Tone.WARNING_INK));
            row++;
        }
        if (row == firstRow) {
            String key = score.status() == AlignmentScore.Status.ABSENT
                    ? "report.matrix.absent"
                    : "report.matrix.noMismatch";
            grid.text(row, 0, lastColumn, subject.say(key), Look.BODY.ink(Tone.INK2));
        }
    }
}
