package org.zhixing.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A value on a track tinted by level, with a tick at each threshold and whiskers for its interval (design language, 3).
 * Where a low value is the poor one the tints run the other way.
 */
public final class ThresholdPlot extends Region {

    private static final double TRACK = 8;
    private static final double DOT = 5;
    private static final double WHISKER = 5;
    private static final double EDGE = 6;

    private final Range range;
    private final List<Double> ends = new ArrayList<>();
    private final List<Rectangle> tints = new ArrayList<>();
    private final List<Line> ticks = new ArrayList<>();
    private final @Nullable Reading reading;
    private final Circle dot = new Circle(DOT);
    private final Line between = new Line();
    private final Line lowEnd = new Line();
    private final Line highEnd = new Line();

    /** What the track shows from left to right. */
    public record Range(double from, double to) {}

    /** @param low null with {@code high} where there is no interval */
    public record Reading(
            double value, @Nullable Double low, @Nullable Double high) {}

    /**
     * @param thresholds watch, warning, serious: ascending where high is poor, descending where low is
     * @param reading null where it cannot be told: only the track is drawn
     * @param description what it shows, for those who cannot see it
     */
    public ThresholdPlot(Range range, List<Double> thresholds, @Nullable Reading reading, String description) {
        this.range = range;
        this.reading = reading;
        boolean ascending = thresholds.get(0) < thresholds.get(thresholds.size() - 1);
        getStyleClass().add("zx-plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        setMinHeight(20);
        setPrefHeight(24);
        setMinWidth(80);
        ends.add(range.from());
        for (int i = 0; i < thresholds.size(); i++) {
            int level = ascending ? i + 1 : thresholds.size() - i;
            ends.add(thresholds.get(ascending ? i : thresholds.size() - 1 - i));
            Line tick = new Line();
            tick.getStyleClass().add("zx-plot-tick-" + level);
            ticks.add(tick);
        }
        ends.add(range.to());
        for (int part = 0; part < ends.size() - 1; part++) {
            Rectangle tint = new Rectangle();
            tint.getStyleClass().add("zx-plot-tint-" + (ascending ? part : ends.size() - 2 - part));
            tints.add(tint);
        }
        boolean interval = reading != null && reading.low() != null && reading.high() != null;
        for (Line line : List.of(between, lowEnd, highEnd)) {
            line.getStyleClass().add("zx-plot-whisker");
            line.setVisible(interval);
        }
        dot.getStyleClass().add("zx-plot-dot");
        dot.setVisible(reading != null);
        getChildren().addAll(tints);
        getChildren().addAll(ticks);
        getChildren().addAll(between, lowEnd, highEnd, dot);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2);
        for (int i = 0; i < tints.size(); i++) {
            Rectangle tint = tints.get(i);
            double from = x(ends.get(i));
            tint.setX(from);
            tint.setWidth(Math.max(0, x(ends.get(i + 1)) - from));
            tint.setY(middle - TRACK / 2);
            tint.setHeight(TRACK);
        }
        for (int i = 0; i < ticks.size(); i++) {
            double x = x(ends.get(i + 1));
            place(ticks.get(i), x, middle - TRACK, x, middle + TRACK);
        }
        Reading shown = reading;
        if (shown == null) {
            return;
        }
        dot.setCenterX(x(shown.value()));
        dot.setCenterY(middle);
        Double low = shown.low();
        Double high = shown.high();
        if (low != null && high != null) {
            place(between, x(low), middle, x(high), middle);
            place(lowEnd, x(low), middle - WHISKER, x(low), middle + WHISKER);
            place(highEnd, x(high), middle - WHISKER, x(high), middle + WHISKER);
        }
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private double x(double value) {
        double share = (value - range.from()) / (range.to() - range.from());
        return Math.round(EDGE + (getWidth() - 2 * EDGE) * Math.max(0, Math.min(1, share)));
    }
}
