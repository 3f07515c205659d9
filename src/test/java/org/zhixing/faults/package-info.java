/**
 * What happens to the data when the world fails: the program is started as a process of its own, killed, starved of space or
 * memory, and what it called saved is looked for afterwards. Long campaigns start with {@code src/faults/run}; the tests
 * here run short ones of the same code.
 */
package org.zhixing.faults;
