/** The help in the window: a list of pages that can be searched, and the page that is read. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.help;
