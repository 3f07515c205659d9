/** Who does what by when, and what shows that it was done: the plan of the open assessment as a board and as a list. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.actions;
