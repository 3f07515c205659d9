/** Drawing a sample step by step: where the cases come from, how it is drawn, who audits, and locking it. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.audit.sampling;
