/** The list of cases that an audit's sample is drawn from, out of a table (formats.md, D6). */
@org.jspecify.annotations.NullMarked
package org.zhixing.importing.audit;
