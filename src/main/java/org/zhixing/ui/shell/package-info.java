/**
 * The window around the screens: side bar, title bar, status line, finding, keys, and starting. It knows every screen;
 * no screen knows it.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.shell;
