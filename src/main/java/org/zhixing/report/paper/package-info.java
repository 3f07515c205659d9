/**
 * A report as pages to read: headings, paragraphs, tables and figures in reading order, whoever sets them into type. It knows
 * neither pages nor fonts; {@code report.word} and {@code report.pdf} write the same paper.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.paper;
