/** The workbook in which an assessment model is edited, laid out as {@code org.zhixing.drafting} says. */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.models;
