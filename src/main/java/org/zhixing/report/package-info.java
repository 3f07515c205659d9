/**
 * A {@link org.zhixing.review.Review} as an Excel workbook ({@code report.workbook} is its grammar, {@code report.sheets} its
 * contents) or as pages ({@code report.paper} and {@code report.chapters}), to edit ({@code report.word}) or to print
 * ({@code report.pdf}). Here they are written, read back, checked and put in their places. Nothing is computed here that a
 * review does not hold; only the formulas repeat the rules, and they are checked against it.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report;
