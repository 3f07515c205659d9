/**
 * A {@link org.zhixing.review.Review} as an Excel workbook: {@code report.workbook} is its grammar, {@code report.sheets}
 * its contents, and here it is written, read back, checked and put in its place. Nothing is computed here that a review
 * does not hold; only the formulas repeat the rules, and they are checked against it.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report;
