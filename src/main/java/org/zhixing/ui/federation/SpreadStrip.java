package org.zhixing.ui.federation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.zhixing.federation.Spread;

/** Scores of several agencies on one line from 0 to 100: a dot each, the middle half as a bar, the median as a stroke. */
final class SpreadStrip extends Region {

    private static final double HEIGHT = 26;
    private static final double BAR = 12;
    private static final double DOT = 3.5;
    private static final double EDGE = 5;

    private final Spread spread;
    private final List<Line> ticks = new ArrayList<>();
    private final List<Double> places;
    private final Line track = new Line();
    private final Rectangle half = new Rectangle();
    private final Line median = new Line();
    private final List<Circle> dots = new ArrayList<>();

    /**
     * @param bands lower ends of the bands but the first
     * @param spoken the same in words
     */
    SpreadStrip(Spread spread, List<Double> bands, String spoken) {
        this.spread = spread;
        this.places = List.copyOf(bands);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        track.getStyleClass().add("spread-track");
        half.getStyleClass().add("spread-half");
        half.setArcWidth(4);
        half.setArcHeight(4);
        median.getStyleClass().add("spread-median");
        getChildren().add(track);
        for (int i = 0; i < places.size(); i++) {
            Line tick = new Line();
            tick.getStyleClass().add("spread-tick");
            ticks.add(tick);
        }
        getChildren().addAll(ticks);
        getChildren().add(half);
        for (int i = 0; i < spread.n(); i++) {
            Circle dot = new Circle(DOT);
            dot.getStyleClass().add("spread-dot");
            dots.add(dot);
        }
        getChildren().addAll(dots);
        getChildren().add(median);
        half.setVisible(spread.lowerQuartile() != null);
        median.setVisible(spread.median() != null);
        setMinSize(160, HEIGHT);
        setPrefSize(320, HEIGHT);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2) + 0.5;
        put(track, x(0), middle, x(100), middle);
        for (int i = 0; i < ticks.size(); i++) {
            put(ticks.get(i), x(places.get(i)), middle - 8, x(places.get(i)), middle + 8);
        }
        Double lower = spread.lowerQuartile();
        Double upper = spread.upperQuartile();
        if (lower != null && upper != null) {
            half.setX(x(lower));
            half.setWidth(Math.max(2, x(upper) - x(lower)));
            half.setY(middle - BAR / 2);
            half.setHeight(BAR);
        }
        Double value = spread.median();
        if (value != null) {
            put(median, x(value), middle - 10, x(value), middle + 10);
        }
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setCenterX(x(spread.values().get(i)));
            dots.get(i).setCenterY(middle);
        }
    }

    private static void put(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private double x(double score) {
        return Math.round(EDGE + (getWidth() - 2 * EDGE) * score / 100) + 0.5;
    }
}
