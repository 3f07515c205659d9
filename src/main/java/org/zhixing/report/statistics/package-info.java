/**
 * Sums alone, out of a review, an audit or a session: tables that name nobody, have no row for a person, a case or a record,
 * and hold back groups that are too small, together with what would let them be computed
 * ({@link org.zhixing.report.statistics.Breakdown}). As a workbook here, as pages in {@code report.chapters}.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.statistics;
