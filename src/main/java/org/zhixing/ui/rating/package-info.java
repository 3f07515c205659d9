/**
 * The rating screen: one indicator at a time with its anchors, its evidence and what the answer comes to. The view-model
 * uses {@code javafx.beans} only; nothing here computes a score, opens a store or keeps a colour.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.rating;
