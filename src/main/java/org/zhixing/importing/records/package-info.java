/**
 * Rows of cells to service records (specification 4.1, rulings A1 to A16): which header is which field, what a cell says,
 * what is wrong with it and how to mend it. Names of clients become codes here, and notes pass through without being kept.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.importing.records;
