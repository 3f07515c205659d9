/**
 * What the agency says: agency, period, raters, ratings, evidence, stated values, matrix answers. Immutable values; no
 * scores, no storage, no files.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.assessment;
