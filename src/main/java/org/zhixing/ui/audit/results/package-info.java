/** What an audit comes to: the agency, items, workers, second readings, and the workbooks made of it. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.audit.results;
