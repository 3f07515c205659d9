package org.zhixing.store;

/**
 * A sheet of a file, by which it is known again.
 *
 * @param file its name, without its folder
 * @param sheet empty for a text file
 */
public record SheetKey(String file, String sheet) {}
