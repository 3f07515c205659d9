/**
 * What a person may pass on when somebody is to help with a problem: a few texts that tell of the program, the computer and the
 * data file, and hold nothing personal. Only what is known to be harmless is taken in; nothing is taken in and cleaned.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.desk.diagnostics;
