package org.zhixing.report.wording;

import java.util.List;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;
import org.zhixing.review.Figures;
import org.zhixing.scoring.AlignmentScore;
import org.zhixing.scoring.AlignmentScore.Mismatch;
import org.zhixing.scoring.AlignmentScore.ValueScore;

/** Cells and mismatches of the alignment matrix in words. */
public final class MatrixWords {

    private final Subject subject;
    private final ValueMatrix matrix;
    private final AlignmentScore score;

    public MatrixWords(Subject subject) {
        this.subject = subject;
        this.matrix = subject.model().matrix();
        this.score = subject.card().alignment();
    }

    /** Value and method of a cell. */
    public String cell(Cell cell) {
        String value = matrix.value(cell.value()).map(v -> subject.in(v.name())).orElse(cell.value());
        String method = matrix.methods().stream()
                .filter(m -> m.id().equals(cell.method()))
                .findFirst()
                .map(m -> subject.in(m.name()))
                .orElse(cell.method());
        return value + " × " + method;
    }

    public String caution(String id) {
        return matrix.cautions().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(c -> subject.in(c.text()))
                .orElse(id);
    }

    public String place(Mismatch mismatch) {
        String value =
                matrix.value(mismatch.value()).map(v -> subject.in(v.name())).orElse(mismatch.value());
        return matrix.methods().stream()
                .filter(m -> m.id().equals(mismatch.method()))
                .findFirst()
                .map(m -> value + " × " + subject.in(m.name()))
                .orElse(value);
    }

    public String sentence(Mismatch mismatch) {
        ValueScore value = score.values().stream()
                .filter(v -> v.id().equals(mismatch.value()))
                .findFirst()
                .orElseThrow();
        String said = subject.say(
                "report.mismatch." + mismatch.type(),
                Figures.level(value.required()),
                Figures.level(value.stated()),
                Figures.level(value.enacted()));
        String method = mismatch.method();
        Cell cell =
                method == null ? null : matrix.cell(mismatch.value(), method).orElse(null);
        Cell.TypicalMismatch typical = cell == null ? null : cell.typicalMismatch();
        return typical == null || typical.text() == null
                ? said
                : subject.joined(List.of(said, subject.say("report.mismatch.typical", subject.in(typical.text()))));
    }
}
