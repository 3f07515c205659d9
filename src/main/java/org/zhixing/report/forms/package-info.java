/**
 * Fillable forms as workbooks: cover, the tables to fill in, and behind them the lists of the drop-downs and what the form
 * is. Laid out as {@code org.zhixing.forms} says.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.forms;
