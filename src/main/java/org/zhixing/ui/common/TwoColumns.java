package org.zhixing.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Two cards side by side; one below the other where there is too little room. */
public final class TwoColumns extends GridPane {

    private static final double STACKS_BELOW = 900;

    /** The usual size of text; with larger text more room is needed. */
    private static final double USUAL = 14;

    private final double share;
    private final Region left;
    private final Region right;
    private final Label sized = new Label();
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
        sized.setManaged(false);
        sized.setVisible(false);
        widthProperty().subscribe(width -> stack());
        sized.fontProperty().subscribe(font -> stack());
    }

    /** Not shared out by the columns that stand now, which would keep them from standing below each other. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    private void stack() {
        double room = STACKS_BELOW * sized.getFont().getSize() / USUAL;
        boolean now = getWidth() > 0 && (getWidth() < room || tight());
        if (now != stacked) {
            stacked = now;
            arrange();
        }
    }

    /** Whether one of them would be pressed below what it needs, such as a wide table. */
    private boolean tight() {
        double both = getWidth() - getHgap();
        return both * share / 100 < left.minWidth(-1) || both * (100 - share) / 100 < right.minWidth(-1);
    }

    private void arrange() {
        getChildren().setAll(sized);
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
