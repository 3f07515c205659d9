package org.zhixing.ui.workspace;

/**
 * One line of the page of keys.
 *
 * @param keys what to press as printed on key caps, such as {@code 0–4}; not translated
 * @param textKey message key of what it does
 */
public record KeyHelp(String keys, String textKey) {}
