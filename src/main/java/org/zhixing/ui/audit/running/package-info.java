/** The audit that is open: what its pages share, and what its things are called. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.audit.running;
