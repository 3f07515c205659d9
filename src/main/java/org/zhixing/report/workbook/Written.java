package org.zhixing.report.workbook;

/** What was put into one cell, so that it can be checked in the finished file. */
public sealed interface Written {

    record Words(String text) implements Written {}

    record Number(double value) implements Written {}

    /** A formula whose cached result is a number. */
    record NumberFormula(String formula, double value) implements Written {}

    /** A formula whose cached result is a text, the empty one for a score that cannot be given. */
    record TextFormula(String formula, String text) implements Written {}
}
