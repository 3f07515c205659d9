/** The assessment models at hand: which one asks, whether a file would do, and adding one's own. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.models;
