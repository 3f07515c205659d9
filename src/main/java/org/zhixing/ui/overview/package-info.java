/** The overview: how the year went, and what to change first. Everything it says is in the review. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.overview;
