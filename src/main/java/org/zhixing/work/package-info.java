/** What any piece of work may report back: problems and progress. Knows nothing of the field. */
@org.jspecify.annotations.NullMarked
package org.zhixing.work;
