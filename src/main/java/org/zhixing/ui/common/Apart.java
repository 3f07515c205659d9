package org.zhixing.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Two parts at the left and at the right of one row; one below the other where long words or large text leave no room. A
 * part that flows is never wider than the row.
 */
public final class Apart extends Region {

    private final double gap;
    private final Region left;
    private final Region right;

    /** @param gap between the parts, beside each other or one below the other, in pixels */
    public Apart(double gap, Region left, Region right) {
        this.gap = gap;
        this.left = left;
        this.right = right;
        whole(left);
        whole(right);
        getChildren().addAll(left, right);
    }

    private static void whole(Region part) {
        part.setMinWidth(part instanceof Flow ? 0 : USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double frame() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double wide(Region part, double room) {
        return Math.max(part.minWidth(-1), Math.min(snapSizeX(part.prefWidth(-1)), room));
    }

    private boolean beside(double room) {
        return snapSizeX(left.prefWidth(-1)) + gap + snapSizeX(right.prefWidth(-1)) <= room;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1)) + frame();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(left.prefWidth(-1)) + gap + snapSizeX(right.prefWidth(-1)) + frame();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? prefWidth(-1) : width) - frame();
        double first = left.prefHeight(wide(left, room));
        double second = right.prefHeight(wide(right, room));
        return snappedTopInset()
                + (beside(room) ? Math.max(first, second) : first + gap + second)
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - frame();
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double leftWide = wide(left, room);
        double rightWide = wide(right, room);
        left.resize(leftWide, left.prefHeight(leftWide));
        right.resize(rightWide, right.prefHeight(rightWide));
        if (beside(room)) {
            double high = Math.max(left.getHeight(), right.getHeight());
            left.relocate(x, snapPositionY(y + (high - left.getHeight()) / 2));
            right.relocate(snapPositionX(x + room - rightWide), snapPositionY(y + (high - right.getHeight()) / 2));
        } else {
            left.relocate(x, y);
            right.relocate(x, y + left.getHeight() + gap);
        }
    }
}
