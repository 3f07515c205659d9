/** First start: the sample agency, an agency of one's own, or data from before. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.home;
