package org.zhixing.desk.diagnostics;

/**
 * One text of the diagnostics.
 *
 * @param name of its file in the bundle, such as {@code log.txt}
 * @param titleKey message key of what it tells of
 * @param text all of it, lines ended by a line feed
 */
public record DiagnosticPart(String name, String titleKey, String text) {}
