/**
 * Two periods of the same agency side by side (specification 9.13, 9.14): what changed clearly, what moved the total, and
 * which actions of the earlier plan moved what they were meant to move (specification 8). Pure.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.trends;
