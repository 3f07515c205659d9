package org.zhixing.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.model.Cell;
import org.zhixing.model.Scale;
import org.zhixing.model.ValueMatrix;
import org.zhixing.report.sheets.MatrixFormulas.CellColumn;
import org.zhixing.report.wording.MatrixWords;
import org.zhixing.report.wording.Subject;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;
import org.zhixing.scoring.AlignmentScore.CellScore;

/** The list of cells that are asked, value by value, from the answers to what counts. */
final class MatrixCells {

    private final Grid grid;
    private final Subject subject;
    private final MatrixFormulas formulas;
    private final int firstRow;
    private final MatrixWords words;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, CellScore> scores = new LinkedHashMap<>();

    MatrixCells(Grid grid, Subject subject, MatrixFormulas formulas, int firstRow) {
        this.grid = grid;
        this.subject = subject;
        this.formulas = formulas;
        this.firstRow = firstRow;
        this.words = new MatrixWords(subject);
        ValueMatrix matrix = subject.model().matrix();
        // Value by value, whatever the model's order, so that each value's cells are one range.
        for (ValueMatrix.Value value : matrix.values()) {
            for (Cell cell : matrix.askedCells()) {
                if (cell.value().equals(value.id())) {
                    rows.put(cell.id(), firstRow + rows.size());
                    cells.put(cell.id(), cell);
                }
            }
        }
        subject.card().alignment().cells().forEach(c -> scores.put(Cell.id(c.value(), c.method()), c));
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return firstRow + Math.max(1, rows.size()) - 1;
    }

    @Nullable
    Integer row(String value, String method) {
        return rows.get(Cell.id(value, method));
    }

    List<Integer> rowsOf(String value) {
        List<Integer> own = new ArrayList<>();
        rows.forEach((id, row) -> {
            Cell cell = cells.get(id);
            if (cell != null && cell.value().equals(value)) {
                own.add(row);
            }
        });
        return own;
    }

    CellScore score(String value, String method) {
        CellScore score = scores.get(Cell.id(value, method));
        if (score == null) {
            throw new IllegalArgumentException("no score for " + Cell.id(value, method));
        }
        return score;
    }

    void write(int lastColumn) {
        int head = firstRow - 1;
        for (CellColumn column : CellColumn.values()) {
            boolean words = column == CellColumn.NAME || column == CellColumn.QUESTION || column == CellColumn.CONFLICT;
            Look look = words ? Look.HEAD : Look.HEAD.right();
            int to = column == CellColumn.QUESTION ? lastColumn : column.ordinal();
            grid.text(head, column.ordinal(), to, subject.say("report.cell." + column.name()), look);
        }
        cells.values().forEach(cell -> write(cell, lastColumn));
    }

    private void write(Cell cell, int lastColumn) {
        CellScore score = score(cell.value(), cell.method());
        int row = rows.getOrDefault(cell.id(), firstRow);
        Double effective = score.effective();
        grid.text(row, CellColumn.NAME.ordinal(), words.cell(cell), Look.BODY);
        grid.number(row, CellColumn.RELEVANCE.ordinal(), (double) cell.relevance(), Look.LEVEL.format("0"));
        if (score.raw() == null) {
            grid.text(
                    row,
                    CellColumn.RAW.ordinal(),
                    subject.say("terms.status." + score.status()),
                    Look.BODY.right().ink(Tone.INK3));
        } else {
            grid.number(row, CellColumn.RAW.ordinal(), score.raw(), Look.LEVEL.ink(Tone.BRAND_INK));
        }
        grid.number(row, CellColumn.CAP.ordinal(), (double) score.cap(), Look.LEVEL.format("0"));
        grid.formula(row, CellColumn.EFFECTIVE.ordinal(), formulas.effective(row), effective, ground(effective));
        Double core = cell.core() ? effective : null;
        grid.formula(row, CellColumn.CORE.ordinal(), formulas.core(row), core, Look.LEVEL);
        double rated = effective == null ? 0 : cell.relevance();
        grid.formula(row, CellColumn.RATED.ordinal(), formulas.rated(row), rated, Look.LEVEL.format("0"));
        Look conflict = score.conflict() ? Chips.serious() : Look.BODY;
        grid.text(row, CellColumn.CONFLICT.ordinal(), score.conflict() ? subject.say("terms.conflict") : "", conflict);
        grid.number(row, CellColumn.RATERS.ordinal(), (double) score.raters(), Look.LEVEL.format("0"));
        String question = cell.question() == null ? "" : subject.in(cell.question());
        grid.text(row, CellColumn.QUESTION.ordinal(), lastColumn, question, Look.BODY.ink(Tone.INK2));
    }

    private Look ground(@Nullable Double effective) {
        if (effective == null) {
            return Look.LEVEL;
        }
        Scale scale = subject.model().scale();
        Tone ground = Tone.heat(scale.toScore(effective) / 100);
        return Look.LEVEL.bold().on(ground).ink(ground.inkOn());
    }
}
