/**
 * The data file: open, check, migrate, back up, read and write, each change in one transaction with its log row. The only
 * place that knows the database. No rules of the field: what may change is decided above.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.store;
