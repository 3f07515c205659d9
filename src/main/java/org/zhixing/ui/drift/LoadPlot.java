package org.zhixing.ui.drift;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A symptom load of 0 to 100 on a track tinted by level, with a tick at each threshold. */
final class LoadPlot extends Region {

    private static final double MOST = 100;
    private static final double TRACK = 10;

    private final List<Double> ends = new ArrayList<>();
    private final List<Rectangle> tints = new ArrayList<>();
    private final List<Line> ticks = new ArrayList<>();
    private final @Nullable Double load;
    private final Circle dot = new Circle(5.5);

    /**
     * @param thresholds three ascending limits
     * @param load null where it cannot be told: only the track is drawn
     * @param description what it shows, for those who cannot see it
     */
    LoadPlot(List<Double> thresholds, @Nullable Double load, String description) {
        this.load = load;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        setMinHeight(24);
        setPrefHeight(24);
        setMinWidth(160);
        ends.add(0.0);
        ends.addAll(thresholds);
        ends.add(MOST);
        for (int level = 0; level < ends.size() - 1; level++) {
            Rectangle tint = new Rectangle();
            tint.getStyleClass().add("load-tint-" + level);
            tints.add(tint);
        }
        for (int level = 1; level < ends.size() - 1; level++) {
            Line tick = new Line();
            tick.getStyleClass().add("load-tick-" + level);
            ticks.add(tick);
        }
        dot.getStyleClass().add("load-dot");
        dot.setVisible(load != null);
        getChildren().addAll(tints);
        getChildren().addAll(ticks);
        getChildren().add(dot);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        for (int i = 0; i < tints.size(); i++) {
            Rectangle tint = tints.get(i);
            tint.setX(x(ends.get(i)));
            tint.setWidth(x(ends.get(i + 1)) - x(ends.get(i)));
            tint.setY(middle - TRACK / 2);
            tint.setHeight(TRACK);
        }
        for (int i = 0; i < ticks.size(); i++) {
            Line tick = ticks.get(i);
            tick.setStartX(x(ends.get(i + 1)));
            tick.setEndX(x(ends.get(i + 1)));
            tick.setStartY(middle - TRACK);
            tick.setEndY(middle + TRACK);
        }
        if (load != null) {
            dot.setCenterX(x(load));
            dot.setCenterY(middle);
        }
    }

    private double x(double value) {
        return Math.round(6 + (getWidth() - 12) * value / MOST);
    }
}
