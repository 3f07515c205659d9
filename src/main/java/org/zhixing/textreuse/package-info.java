/**
 * Near-duplicate texts and copied passages (command-line.md, "Near-duplicate texts: the definition"; specification 4.2,
 * DOC-2 and DOC-5). Knows only numbered strings: no records, no files, no screen. The kernel works on arrays of numbers, so
 * that the same code can later run over one part of the tokens at a time.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.textreuse;
