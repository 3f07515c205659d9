package org.zhixing.report.forms;

import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.forms.FormTexts;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.report.workbook.Grid;

/** The indicators with their behaviours, to be answered. */
final class AnswersSheet {

    private final Handout handout;
    private final FormLists lists;
    private final TablePage page;

    AnswersSheet(Grid grid, Handout handout, FormLists lists) {
        this.handout = handout;
        this.lists = lists;
        this.page = new TablePage(grid, handout, FormSheet.ANSWERS);
    }

    void write() {
        page.open(handout.say("forms.answers.hint"));
        int row = TablePage.TOP;
        for (Subdimension part : handout.model().subdimensions()) {
            var asked = part.indicators().stream()
                    .filter(handout.spec().indicators()::contains)
                    .toList();
            if (!asked.isEmpty()) {
                page.part(row++, handout.say("forms.part", part.id(), handout.in(part.name())));
            }
            for (Indicator indicator : asked) {
                indicator(row++, indicator);
            }
        }
        int last = row - 1;
        page.choices(FormColumn.ANSWER, last, lists.answers(), handout.say("forms.refused.answer"));
        page.choices(FormColumn.EVIDENCE_TYPE, last, lists.evidence(), handout.say("forms.refused.evidence"));
        page.close(last);
    }

    private void indicator(int row, Indicator indicator) {
        page.read(row, FormColumn.ID, indicator.id(), TablePage.READ);
        page.read(row, FormColumn.NAME, handout.in(indicator.name()), TablePage.READ.bold());
        page.read(row, FormColumn.ANCHORS, FormTexts.anchors(indicator, handout.language()), TablePage.READ);
        page.entries(row);
    }
}
