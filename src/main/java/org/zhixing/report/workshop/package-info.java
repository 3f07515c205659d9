/** The workbook of a workshop session: what the room said before and after, item by item, and how each code name rated. */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.workshop;
