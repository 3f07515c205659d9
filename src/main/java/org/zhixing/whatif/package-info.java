/**
 * Trying things out before deciding: an assessment with some answers or evidence moved, and what that would change. Nothing
 * tried out is ever kept. Pure.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.whatif;
