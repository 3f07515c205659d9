/** What a table is, told by its content before anybody reads it for good. */
@org.jspecify.annotations.NullMarked
package org.zhixing.importing.kinds;
