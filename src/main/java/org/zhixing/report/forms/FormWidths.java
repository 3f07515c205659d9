package org.zhixing.report.forms;

import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.work.Language;

/** Widths of columns in digits; English runs wider. A page of A4 takes about 150 at nine tenths of
 * the size. */
final class FormWidths {

    private FormWidths() {}

    static double of(FormSheet sheet, FormColumn column, Handout handout) {
        boolean chinese = handout.language() == Language.ZH;
        return switch (column) {
            case ID -> sheet == FormSheet.CELLS ? 15 : 7;
            case NAME -> 15;
            case ANCHORS -> chinese ? 56 : 58;
            case VALUE -> chinese ? 13 : 17;
            case METHOD -> 14;
            case QUESTION -> chinese ? 44 : 42;
            case STATEMENT -> 110;
            case ANSWER -> sheet == FormSheet.VALIDITY ? 20 : 9;
            case REASON -> 13;
            case CONFLICT -> 11;
            case EXAMPLE -> 31;
            case NOTE -> handout.spec().evidence() ? 15 : 50;
            case EVIDENCE_TYPE, EVIDENCE_DATE, EVIDENCE_LOCATOR -> 12;
        };
    }
}
