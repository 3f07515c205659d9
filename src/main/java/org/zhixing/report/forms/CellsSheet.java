package org.zhixing.report.forms;

import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.forms.FormWord;
import org.zhixing.forms.Guidance;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Tone;
import org.zhixing.work.Text;

/** The cells of the matrix, value by value, to be answered. */
final class CellsSheet {

    /** The cell's id, value and method stay in sight. */
    private static final int STEADY = 3;

    private final Handout handout;
    private final FormLists lists;
    private final TablePage page;

    CellsSheet(Grid grid, Handout handout, FormLists lists) {
        this.handout = handout;
        this.lists = lists;
        this.page = new TablePage(grid, handout, FormSheet.CELLS);
    }

    void write() {
        page.open(handout.say(
                "forms.table.hint.cells", Guidance.levels(handout.model().scale(), handout.messages())));
        int row = TablePage.TOP;
        ValueMatrix matrix = handout.model().matrix();
        for (ValueMatrix.Value value : matrix.values()) {
            for (Cell cell : matrix.askedCells()) {
                if (cell.value().equals(value.id())) {
                    cell(row++, value, cell);
                }
            }
        }
        page.choices(FormColumn.ANSWER, lists.answers(), "forms.refused.answer");
        page.choices(FormColumn.CONFLICT, lists.conflicts(), "forms.refused.conflict");
        page.asks(FormColumn.REASON, FormColumn.ANSWER, FormWord.NOT_APPLICABLE);
        page.asks(FormColumn.EXAMPLE, FormColumn.CONFLICT, FormWord.CONFLICT);
        page.close(STEADY);
    }

    private void cell(int row, ValueMatrix.Value value, Cell cell) {
        page.read(
                row,
                FormColumn.ID,
                cell.id(),
                TablePage.READ.points(8).ink(Tone.INK3).noWrap());
        page.read(row, FormColumn.VALUE, handout.in(value.name()), TablePage.READ.bold());
        page.read(row, FormColumn.METHOD, method(cell.method()), TablePage.READ);
        page.read(row, FormColumn.QUESTION, in(cell.question()), TablePage.READ);
        Cell.TypicalMismatch typical = cell.typicalMismatch();
        page.read(
                row,
                FormColumn.TYPICAL,
                in(typical == null ? null : typical.text()),
                TablePage.READ.points(9).ink(Tone.INK3));
        page.entries(row);
    }

    private String in(@Nullable Text text) {
        return text == null ? "" : handout.in(text);
    }

    private String method(String id) {
        return handout.model().matrix().methods().stream()
                .filter(m -> m.id().equals(id))
                .map(m -> handout.in(m.name()))
                .findFirst()
                .orElse(id);
    }
}
