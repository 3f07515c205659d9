/**
 * The grammar of the report's workbook: tones, looks, grids of cells, charts, print set-up, and the ledger of everything
 * written. Knows nothing of reviews and scores; what stands in the cells is the business of {@code report.sheets}.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.workbook;
