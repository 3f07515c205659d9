/**
 * The sheets of the report, one class each: what a review says, cell by cell. They show and restate; the formulas repeat
 * the scoring rules so that a reader can follow and try them, and the finished file is held against the scorecard.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.sheets;
