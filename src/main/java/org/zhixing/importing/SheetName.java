package org.zhixing.importing;

/**
 * One sheet of a file.
 *
 * @param name as on its tab; empty for a text file, which has one nameless sheet
 * @param hidden not shown when the file is opened in Excel or WPS
 */
public record SheetName(String name, boolean hidden) {}
