package org.zhixing.report.forms;

import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.work.Language;

/** Widths of columns in digits; English runs wider. A page of A4 takes about 150 at nine tenths of the size. */
final class FormWidths {

    private FormWidths() {}

    static double of(FormSheet sheet, FormColumn column, Handout handout) {
        boolean chinese = handout.language() == Language.ZH;
        return switch (column) {
            case ID -> sheet == FormSheet.CELLS ? 15 : 6.5;
            case PART -> chinese ? 10 : 12;
            case NAME -> chinese ? 14 : 17;
            case ANCHORS -> 55;
            case VALUE -> 17;
            case METHOD -> chinese ? 14 : 16;
            case QUESTION -> 34;
            case TYPICAL -> chinese ? 16 : 21;
            case STATEMENT -> 110;
            case ANSWER -> sheet == FormSheet.VALIDITY ? 20 : 8.5;
            case BEFORE, AFTER -> 11;
            case REASON -> chinese ? 13.5 : 12;
            case CONFLICT -> 11;
            case EXAMPLE -> chinese ? 24 : 23;
            case NOTE -> handout.spec().evidence() ? 13 : 48;
            case EVIDENCE_TYPE, EVIDENCE_DATE, EVIDENCE_LOCATOR -> 12;
        };
    }
}
