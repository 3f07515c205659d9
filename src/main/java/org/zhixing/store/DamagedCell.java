package org.zhixing.store;

/**
 * A text of a store that cannot be read.
 *
 * @param table in which it lies
 * @param row its place in the table, from 1
 */
public record DamagedCell(String table, String column, long row) {}
