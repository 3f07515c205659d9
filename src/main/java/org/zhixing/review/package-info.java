/**
 * (model, assessments) to {@link org.zhixing.review.Review}: the one result that screen, command line and workbook all
 * show. They compute nothing themselves.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.review;
