/** Tables of ratings: a row for each rated unit, a column for each rater, as the command {@code agreement} takes them. */
@org.jspecify.annotations.NullMarked
package org.zhixing.importing.ratings;
