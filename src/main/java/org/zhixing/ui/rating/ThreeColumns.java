package org.zhixing.ui.rating;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * A list, the matter itself and a side panel. Where the window is too narrow for three, the side panel becomes a drawer
 * that lies over the right edge when it is open.
 */
final class ThreeColumns extends Region {

    private static final double GAP = 12;
    private static final double LEFT = 250;
    private static final double RIGHT = 286;
    /** How much wider the outer columns become where there is room. */
    private static final double EXTRA = 40;

    private static final double USUAL = 1180;
    private static final double WIDEST = 1560;
    /** Width of the content that a window of 1100 px leaves beside the folded side bar. */
    private static final double NARROW = 1000;

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

    private final Region left;
    private final Region middle;
    private final Region right;
    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final BooleanBinding narrow = widthProperty().lessThan(NARROW);

    ThreeColumns(Region left, Region middle, Region right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getChildren().addAll(left, middle, right);
        drawerOpen.addListener((p, was, is) -> requestLayout());
        setMinHeight(0);
    }

    BooleanProperty drawerOpen() {
        return drawerOpen;
    }

    /** Whether the side panel is a drawer. */
    BooleanBinding narrow() {
        return narrow;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 640;
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - snappedLeftInset() - snappedRightInset();
        double width = Math.min(inside, WIDEST);
        double x = snapPositionX(snappedLeftInset() + (inside - width) / 2);
        double y = snappedTopInset();
        double height = getHeight() - y - snappedBottomInset();
        double extra = snapSizeX(EXTRA * Math.min(1, Math.max(0, (width - USUAL) / (WIDEST - USUAL))));
        double leftWidth = LEFT + extra;
        double rightWidth = RIGHT + extra;
        boolean drawer = narrow.get();
        right.pseudoClassStateChanged(DRAWER, drawer);
        right.setVisible(!drawer || drawerOpen.get());
        double middleWidth = width - leftWidth - GAP - (drawer ? 0 : rightWidth + GAP);
        left.resizeRelocate(x, y, leftWidth, height);
        middle.resizeRelocate(x + leftWidth + GAP, y, middleWidth, height);
        right.resizeRelocate(x + width - rightWidth, y, rightWidth, height);
    }
}
