package org.zhixing.report.forms;

import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.forms.FormTexts;
import org.zhixing.forms.FormWord;
import org.zhixing.model.Indicator;
import org.zhixing.model.Subdimension;
import org.zhixing.report.workbook.Grid;
import org.zhixing.report.workbook.Look;
import org.zhixing.report.workbook.Tone;

/** The indicators with their behaviours, to be answered. */
final class AnswersSheet {

    /** Number, part and name stay in sight. */
    private static final int STEADY = 3;

    /** A part's name beside the first of its indicators, and beside the others. */
    private static final Look FIRST = TablePage.READ.points(9).bold().ink(Tone.BRAND_INK);

    private static final Look OTHERS = TablePage.READ.points(9).ink(Tone.INK3);

    private final Handout handout;
    private final FormLists lists;
    private final TablePage page;

    AnswersSheet(Grid grid, Handout handout, FormLists lists) {
        this.handout = handout;
        this.lists = lists;
        this.page = new TablePage(grid, handout, FormSheet.ANSWERS);
    }

    void write() {
        page.open(handout.guidance().hint());
        int row = TablePage.TOP;
        for (Subdimension part : handout.model().subdimensions()) {
            var asked = part.indicators().stream()
                    .filter(handout.spec().indicators()::contains)
                    .toList();
            for (Indicator indicator : asked) {
                Look look = indicator.equals(asked.get(0)) ? FIRST : OTHERS;
                page.read(row, FormColumn.PART, handout.in(part.name()), look);
                indicator(row++, indicator);
            }
        }
        page.choices(FormColumn.ANSWER, lists.answers(), "forms.refused.answer");
        page.choices(FormColumn.EVIDENCE_TYPE, lists.evidence(), "forms.refused.evidence");
        page.asks(FormColumn.REASON, FormColumn.ANSWER, FormWord.NOT_APPLICABLE);
        page.close(STEADY);
    }

    private void indicator(int row, Indicator indicator) {
        page.read(row, FormColumn.ID, indicator.id(), TablePage.READ);
        page.read(
                row,
                FormColumn.NAME,
                handout.in(indicator.name()),
                TablePage.READ.points(10).bold());
        page.lines(row, FormColumn.ANCHORS, FormTexts.anchors(indicator, handout.language()));
        page.entries(row);
    }
}
