/** How far raters agree, what to discuss first, and what marks self-report left: the cards of the raters screen. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.raters.analysis;
