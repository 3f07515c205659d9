/** Calendar files (RFC 5545): the last days of planned actions, as any calendar takes them. */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.calendar;
