package org.zhixing.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The matter itself with a panel at its right, equally high; the panel stands below where what is in both has no room beside
 * each other, such as with large text. The panel keeps its own width, the matter takes what is left.
 */
public final class Beside extends Region {

    private static final double GAP = 12;

    private final Region matter;
    private final Region panel;
    private final Region widest;

    /** @param widest the part of the matter that must not be pressed together, such as its table */
    public Beside(Region matter, Region widest, Region panel) {
        this.matter = matter;
        this.panel = panel;
        this.widest = widest;
        getChildren().addAll(matter, panel);
    }

    /** The panel's own width, or 0 where it stands below. */
    private double side(double width) {
        double side = Math.min(panel.prefWidth(-1), panel.maxWidth(-1));
        double least = widest.minWidth(-1) + frames();
        if (width >= least + GAP + side) {
            return side;
        }
        side = panel.minWidth(-1);
        return width >= least + GAP + side ? side : 0;
    }

    /** What the cards around the widest part take. */
    private double frames() {
        double frames = 0;
        for (Node around = widest.getParent(); around != null && around != this; around = around.getParent()) {
            if (around instanceof Region region) {
                frames += region.getInsets().getLeft() + region.getInsets().getRight();
            }
        }
        return frames;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return matter.prefWidth(-1) + GAP + panel.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        double side = side(wide);
        return side == 0
                ? matter.prefHeight(wide) + GAP + panel.prefHeight(wide)
                : Math.max(matter.prefHeight(wide - GAP - side), panel.prefHeight(side));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double side = side(width);
        if (side == 0) {
            double high = matter.prefHeight(width);
            matter.resizeRelocate(0, 0, width, high);
            panel.resizeRelocate(0, high + GAP, width, Math.max(0, getHeight() - high - GAP));
        } else {
            matter.resizeRelocate(0, 0, width - GAP - side, getHeight());
            panel.resizeRelocate(width - side, 0, side, getHeight());
        }
    }
}
