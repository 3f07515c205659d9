/**
 * Commands: what is typed, what they print, how they end (one class a command). They work through the desk and show the
 * review that screens show. No score arithmetic, no window; nothing but results on standard output.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.cli;
