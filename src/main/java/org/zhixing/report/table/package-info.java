/**
 * Plain tables as files, written row by row so that a million rows need no more memory than one. No styles beyond a
 * header, nothing computed.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.table;
