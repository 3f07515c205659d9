/**
 * Use cases and their wiring, by hand: open a data file, answer, submit, review, carry over, back up. Both faces work
 * through here. No window, no console, no SQL, no score arithmetic.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.desk;
