/**
 * Tables of others (Excel, CSV) to values: cells as they are typed, columns to fields, rows to records, each with its
 * problems. Every input is treated as hostile.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.importing;
