package org.zhixing.ui.workshop.projector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Rows below each other, as many of them as find room whole. */
final class FittingRows extends Region {

    /** So far rows reach out of the column of text, so that what stands in them begins with it. */
    static final double BLEED = 8;

    FittingRows(List<? extends Region> rows) {
        getChildren().setAll(rows);
        setMinHeight(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream()
                .mapToDouble(row -> row.prefHeight(width))
                .sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double at = 0;
        boolean room = true;
        for (Node row : getManagedChildren()) {
            double high = Math.ceil(row.prefHeight(getWidth()));
            room = room && at + high <= getHeight() + 0.5;
            row.setVisible(room);
            row.resizeRelocate(-BLEED, at, getWidth() + 2 * BLEED, high);
            at += high;
        }
    }
}
