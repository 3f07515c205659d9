/** Whether things got better: two periods of the agency side by side, with what moved and what did not. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.trends;
