package org.zhixing.report.sheets;

import org.zhixing.work.Language;

/** The columns of the indicator sheet, in order. Widths in digits; English words run wider. */
enum Column {
    ID(8, 8, false),
    NAME(25, 27, false),
    WEIGHT(6, 10, true),
    RAW(8, 9, true),
    S(7, 9, true),
    CAP(7, 12, true),
    RECORDS_CAP(7, 11, true),
    EFFECTIVE(8, 12, true),
    FROM_INDICATORS(8, 9, true),
    SCORE(8, 9, true),
    LOW(8, 9, true),
    HIGH(8, 9, true),
    COVERAGE(8, 12, true),
    STATUS(11, 13, false),
    BAND(10, 13, false),
    EVIDENCE(15, 13, false),
    RATERS(6, 10, true),
    HOW(60, 72, false);

    private final double chinese;
    private final double english;
    final boolean number;

    Column(double chinese, double english, boolean number) {
        this.chinese = chinese;
        this.english = english;
        this.number = number;
    }

    double width(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
