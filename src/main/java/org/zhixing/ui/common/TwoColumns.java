package org.zhixing.ui.common;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Two cards side by side; one below the other where there is too little room. */
public final class TwoColumns extends GridPane {

    private static final double STACKS_BELOW = 900;

    private final double share;
    private final Region left;
    private final Region right;
    private boolean stacked;

    /** @param share per cent of the width for the left one */
    public TwoColumns(double share, Region left, Region right) {
        super(12, 12);
        this.share = share;
        this.left = left;
        this.right = right;
        left.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        right.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        arrange();
        widthProperty().subscribe(width -> {
            boolean now = width.doubleValue() > 0 && width.doubleValue() < STACKS_BELOW;
            if (now != stacked) {
                stacked = now;
                arrange();
            }
        });
    }

    private void arrange() {
        getChildren().clear();
        getColumnConstraints().setAll(column(stacked ? 100 : share));
        add(left, 0, 0);
        if (stacked) {
            add(right, 0, 1);
        } else {
            getColumnConstraints().add(column(100 - share));
            add(right, 1, 0);
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
