package org.zhixing.ui.drift;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Id, name, what is said, and the level, in columns that stand below each other from row to row. Where there is too little
 * room for one line, such as with large text, what is said stands below the name.
 */
final class SignalLine extends Region {

    private static final double GAP = 10;
    private static final double BETWEEN = 2;

    /** The name's share of one line. */
    private static final double NAME = 0.26;

    private final Region id;
    private final Region name;
    private final Region said;
    private final Region level;

    /** The least widths of these come from the style sheet, so that they grow with the text. */
    SignalLine(Region id, Region name, Region said, Region level) {
        this.id = id;
        this.name = name;
        this.said = said;
        this.level = level;
        getChildren().addAll(List.of(id, name, said, level));
    }

    private double idWide() {
        return Math.ceil(id.prefWidth(-1)) + GAP;
    }

    private double levelWide() {
        return Math.ceil(level.prefWidth(-1)) + GAP;
    }

    private double nameWide(double width) {
        return Math.ceil(Math.max(name.minWidth(-1), NAME * width));
    }

    private boolean oneLine(double width) {
        return width >= idWide() + nameWide(width) + GAP + said.minWidth(-1) + levelWide();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double given) {
        double width = given < 0 ? prefWidth(-1) : given;
        if (oneLine(width)) {
            double left = width - idWide() - nameWide(width) - GAP - levelWide();
            return Math.max(Math.max(name.prefHeight(nameWide(width)), said.prefHeight(left)), level.prefHeight(-1));
        }
        double upper = Math.max(name.prefHeight(width - idWide() - levelWide()), level.prefHeight(-1));
        return upper + BETWEEN + said.prefHeight(width - idWide());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double high = getHeight();
        double wide = level.prefWidth(-1);
        if (oneLine(width)) {
            double from = idWide() + nameWide(width) + GAP;
            put(id, 0, 0, id.prefWidth(-1), high);
            put(name, idWide(), 0, nameWide(width), high);
            put(said, from, 0, width - from - levelWide(), high);
            put(level, width - wide, 0, wide, high);
        } else {
            double upper = high - BETWEEN - said.prefHeight(width - idWide());
            put(id, 0, 0, id.prefWidth(-1), upper);
            put(name, idWide(), 0, width - idWide() - levelWide(), upper);
            put(level, width - wide, 0, wide, upper);
            put(said, idWide(), upper + BETWEEN, width - idWide(), high - upper - BETWEEN);
        }
    }

    /** In the middle of its height. */
    private void put(Region part, double x, double y, double width, double room) {
        double high = Math.min(room, part.prefHeight(width));
        part.resizeRelocate(snapPositionX(x), snapPositionY(y + (room - high) / 2), width, high);
    }
}
