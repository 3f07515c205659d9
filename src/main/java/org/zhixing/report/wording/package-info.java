/**
 * What a report says, in words and in both languages, the same on every kind of paper: sheets, pages to print and pages to
 * edit take their sentences from here. Nothing is computed anew.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.wording;
