/**
 * The chapters of the report that a board reads, one class each: what a review says, in words, tables and figures, whoever
 * sets it into type. Numbers and sentences are those of the workbook.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.chapters;
