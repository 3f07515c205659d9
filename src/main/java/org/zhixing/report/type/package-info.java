/**
 * Type: the fonts of this computer, and words broken into lines. Fonts are taken as they lie in the system's own folders and
 * only where their makers let documents carry them.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.type;
