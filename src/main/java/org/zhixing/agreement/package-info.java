/**
 * How far raters agree: Krippendorff's alpha, intraclass correlation, weighted kappa and plain shares over a table of
 * ratings (specification 6). Knows units, raters and numbers, nothing of the field; reads no file and has no clock.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.agreement;
