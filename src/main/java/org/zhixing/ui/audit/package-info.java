/**
 * The screen of the case-file audit: drawing a sample, reading its files, and what they come to. {@code running} holds what
 * all of it works on.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.audit;
