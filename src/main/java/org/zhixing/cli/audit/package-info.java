/** A case-file audit on the command line: what auditors type, a line each, and what an audit came to. */
@org.jspecify.annotations.NullMarked
package org.zhixing.cli.audit;
