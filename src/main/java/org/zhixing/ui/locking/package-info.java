/**
 * Covering the window of a sealed data file while nobody is there: after idle time, after sleep, when the operating system's
 * session is locked, and by hand.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.locking;
