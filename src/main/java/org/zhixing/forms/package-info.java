/**
 * What a fillable form asks and what came back in one: the layout that the writer and the reader of forms share. Pure
 * values; workbooks are written in {@code report} and read in {@code importing}.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.forms;
