/** Reading the drawn files: the list of them, one file item by item, and what stands beside it. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.audit.reading;
