/**
 * The help that comes with the program: short pages in both languages with pictures, as the window shows and a command prints
 * them. A page is a text of a few plain constructs, see {@link org.zhixing.help.PageText}. Nothing here knows the field or a
 * toolkit.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.help;
