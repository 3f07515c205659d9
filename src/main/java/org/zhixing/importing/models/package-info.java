/**
 * Reads the workbook in which an assessment model was edited. What cannot be taken is told by sheet and cell; nothing of a
 * workbook with such cells is taken.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.importing.models;
