package org.zhixing.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * A table or a map that is as wide as its place where it can be, and is scrolled sideways where it cannot, such as with
 * large text in a small window. It is always as high as what it holds.
 */
public final class Sideways extends ScrollPane {

    private static final double BAR = 12;

    private final Region inside;

    public Sideways(Region inside) {
        super(inside);
        this.inside = inside;
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "zx-scroll");
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
        return inside.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double least = inside.minWidth(-1);
        double wide = width < 0 ? inside.prefWidth(-1) : width;
        return Math.ceil(inside.prefHeight(Math.max(least, wide))) + (wide < least ? BAR : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
