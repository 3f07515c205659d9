package org.zhixing.ui.workshop.projector;

import javafx.scene.control.Label;

/** The case in two lines at most: by now people have read it, and the cards need the room. */
final class Situation extends Label {

    private static final int LINES = 2;
    private static final double LINE = 1.5;

    Situation(String text) {
        super(text.replaceAll("\\s*\\R\\s*", " "));
        getStyleClass().add("room-situation");
        setWrapText(true);
        setAccessibleText(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), Math.ceil(getFont().getSize() * LINE * LINES));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
