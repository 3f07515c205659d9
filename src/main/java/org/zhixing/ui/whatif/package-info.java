/** Trying things out before deciding: the indicators at the left, what would be otherwise at the right. Nothing is kept. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.whatif;
