package org.zhixing.report.forms;

import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.model.Cell;
import org.zhixing.model.ValueMatrix;
import org.zhixing.report.workbook.Grid;

/** The cells of the matrix, value by value, to be answered. */
final class CellsSheet {

    private final Handout handout;
    private final FormLists lists;
    private final TablePage page;

    CellsSheet(Grid grid, Handout handout, FormLists lists) {
        this.handout = handout;
        this.lists = lists;
        this.page = new TablePage(grid, handout, FormSheet.CELLS);
    }

    void write() {
        page.open(handout.say("forms.cells.hint"));
        int row = TablePage.TOP;
        ValueMatrix matrix = handout.model().matrix();
        for (ValueMatrix.Value value : matrix.values()) {
            for (Cell cell : matrix.askedCells()) {
                if (cell.value().equals(value.id())) {
                    cell(row++, value, cell);
                }
            }
        }
        int last = row - 1;
        page.choices(FormColumn.ANSWER, last, lists.answers(), handout.say("forms.refused.answer"));
        page.choices(FormColumn.CONFLICT, last, lists.conflicts(), handout.say("forms.refused.conflict"));
        page.close(last);
    }

    private void cell(int row, ValueMatrix.Value value, Cell cell) {
        page.read(row, FormColumn.ID, cell.id(), TablePage.READ.points(8));
        page.read(row, FormColumn.VALUE, handout.in(value.name()), TablePage.READ.bold());
        page.read(row, FormColumn.METHOD, method(cell.method()), TablePage.READ);
        page.read(row, FormColumn.QUESTION, cell.question() == null ? "" : handout.in(cell.question()), TablePage.READ);
        page.entries(row);
    }

    private String method(String id) {
        return handout.model().matrix().methods().stream()
                .filter(m -> m.id().equals(id))
                .map(m -> handout.in(m.name()))
                .findFirst()
                .orElse(id);
    }
}
