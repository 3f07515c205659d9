/**
 * The data file: open, check, migrate, back up, read and write, each change in one transaction with its log row. The only
 * place that knows the database. No rules of the field: what may change is decided above.
 *
 * <p>Damage is looked for in three ways. The database checks its pages at each opening. The logs are chained line by line, so
 * that nobody changes what was written. And from closing to opening a checksum over the whole file lies beside it ({@code
 * CloseMark}), since a changed byte may be a number as good as any other: one sum for the file and not one for each row,
 * because those would cost every statement something and would miss rows that are gone.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.store;
