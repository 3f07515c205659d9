/** The figures of a report on paper, drawn with lines and words after the design language (sections 3 and 4). */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.figures;
