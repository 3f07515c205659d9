package org.zhixing.report.forms;

import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.model.ValidityItem;
import org.zhixing.report.workbook.Grid;

/** The sentences that are not scored. */
final class ValiditySheet {

    private final Handout handout;
    private final FormLists lists;
    private final TablePage page;

    ValiditySheet(Grid grid, Handout handout, FormLists lists) {
        this.handout = handout;
        this.lists = lists;
        this.page = new TablePage(grid, handout, FormSheet.VALIDITY);
    }

    void write() {
        page.open(handout.say("forms.table.hint.validity"));
        int row = TablePage.TOP;
        for (ValidityItem item : handout.model().validityItems()) {
            page.read(row, FormColumn.ID, item.id(), TablePage.READ);
            page.read(row, FormColumn.STATEMENT, handout.in(item.text()), TablePage.READ);
            page.entries(row++);
        }
        page.choices(FormColumn.ANSWER, lists.claims(), "forms.refused.claim");
        page.close(0);
    }
}
