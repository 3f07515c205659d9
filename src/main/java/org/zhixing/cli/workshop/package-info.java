/** A workshop led from a terminal: the trainer's words, one a line, and the code that phones scan as text. */
@org.jspecify.annotations.NullMarked
package org.zhixing.cli.workshop;
