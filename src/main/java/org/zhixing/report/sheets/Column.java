package org.zhixing.report.sheets;

/** The columns of the indicator sheet, in order. Widths in digits. */
enum Column {
    ID(8, false),
    NAME(25, false),
    WEIGHT(6, true),
    RAW(8, true),
    S(7, true),
    CAP(7, true),
    RECORDS_CAP(7, true),
    EFFECTIVE(8, true),
    FROM_INDICATORS(8, true),
    SCORE(8, true),
    LOW(8, true),
    HIGH(8, true),
    COVERAGE(8, true),
    STATUS(11, false),
    BAND(10, false),
    EVIDENCE(13, false),
    RATERS(6, true),
    HOW(60, false);

    final double width;
    final boolean number;

    Column(double width, boolean number) {
        this.width = width;
        this.number = number;
    }
}
