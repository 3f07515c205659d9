/** Answers from standard input, one a line: cutting lines, reading them, saying what became of each. */
@org.jspecify.annotations.NullMarked
package org.zhixing.cli.rate;
