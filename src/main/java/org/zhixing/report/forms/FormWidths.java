package org.zhixing.report.forms;

import org.zhixing.forms.FormColumn;
import org.zhixing.forms.FormSheet;
import org.zhixing.work.Language;

/** Widths of columns in digits; English runs wider. A page of A4 takes about 150. */
final class FormWidths {

    private FormWidths() {}

    static double of(FormSheet sheet, FormColumn column, Language language) {
        boolean chinese = language == Language.ZH;
        return switch (column) {
            case ID -> sheet == FormSheet.CELLS ? 17 : 8;
            case NAME -> 16;
            case ANCHORS -> chinese ? 52 : 60;
            case VALUE -> 15;
            case METHOD -> 14;
            case QUESTION -> 42;
            case STATEMENT -> 100;
            case ANSWER -> sheet == FormSheet.VALIDITY ? 20 : 10;
            case REASON -> 15;
            case CONFLICT -> 12;
            case EXAMPLE -> 30;
            case NOTE -> 18;
            case EVIDENCE_TYPE -> 14;
            case EVIDENCE_DATE -> 12;
            case EVIDENCE_LOCATOR -> 14;
        };
    }
}
