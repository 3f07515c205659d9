/**
 * Pages to edit: the same paper as a Word file with real headings, tables whose heads stand again on every page, fields for
 * page numbers and contents, and pictures with words for those who do not see them.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.word;
