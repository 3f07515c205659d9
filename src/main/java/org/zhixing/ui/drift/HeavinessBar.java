package org.zhixing.ui.drift;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.review.Figures;

/** How heavy one symptom is, from nothing to full; empty where there is no answer. */
final class HeavinessBar extends StackPane {

    private static final double HEIGHT = 8;

    private final Region filled = new Region();
    private final double share;

    HeavinessBar(@Nullable Double load) {
        share = load == null ? 0 : load / 100;
        getStyleClass().add(load == null ? "heaviness-none" : "heaviness");
        filled.getStyleClass().add("heaviness-filled");
        filled.setManaged(false);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleText(Figures.score(load));
        getChildren().add(filled);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        filled.resizeRelocate(0, 0, Math.round(getWidth() * share), getHeight());
    }
}
