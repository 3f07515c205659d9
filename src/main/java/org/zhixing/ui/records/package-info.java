/**
 * The records screen: whether everything came in that was meant to. What the store holds by month and type, how much of each
 * field is known, the charts of a period, the records themselves, and the rows that need mending. Shows and counts what is
 * there; judges nothing.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.records;
