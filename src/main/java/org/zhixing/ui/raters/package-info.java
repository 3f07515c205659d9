/** The raters screen: who rates, how far each is, and who answers which part. Never shows an answer. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.raters;
