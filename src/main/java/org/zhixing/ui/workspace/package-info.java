/**
 * What every screen works with: the open data, the language, where one is, what was saved. It holds state and nothing
 * that is drawn; screens depend on it and never on each other.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.workspace;
