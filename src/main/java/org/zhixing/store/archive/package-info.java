/**
 * One file that holds a data file and its attachments, and the reading of such files by whoever wrote them: nothing in them
 * is trusted before all of it was looked at.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.store.archive;
