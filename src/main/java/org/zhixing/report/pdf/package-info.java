/**
 * Pages to print: blocks set onto sheets of A4 with the fonts of this computer, then written as a tagged PDF whose fonts are
 * embedded. What is where is decided first and painted after, so that the finished file can be held against it.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.pdf;
