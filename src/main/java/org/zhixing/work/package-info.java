/** What any piece of work may report back: problems, progress, bugs. Knows nothing of the field. */
@org.jspecify.annotations.NullMarked
package org.zhixing.work;
