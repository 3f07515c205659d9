/** The question before every export: how much may leave, and what that comes to. What it says is {@code report.leaving}'s. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.outgoing;
