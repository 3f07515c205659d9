package org.zhixing.ui.common;

import javafx.application.Platform;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the selected row of a tree in sight, and scrolls only as far as needed: a list that jumps is no map. */
public final class RowInView {

    private static final int ROWS_ABOVE = 6;

    private RowInView() {}

    /** From now on, whenever the tree gets another height: what stands above or below it may take its room. */
    public static void keep(TreeView<?> tree) {
        tree.heightProperty()
                .addListener((p, was, is) -> Platform.runLater(
                        () -> show(tree, tree.getSelectionModel().getSelectedIndex())));
    }

    /** @param row of those that are unfolded, from 0; less stands for none */
    public static void show(TreeView<?> tree, int row) {
        if (row >= 0 && !inView(tree, row)) {
            tree.scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
    }

    /** The first and the last row that are seen may be seen in part. */
    private static boolean inView(TreeView<?> tree, int row) {
        return tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && row > flow.getFirstVisibleCell().getIndex()
                && row < flow.getLastVisibleCell().getIndex();
    }
}
