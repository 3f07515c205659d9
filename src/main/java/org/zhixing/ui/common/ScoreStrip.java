package org.zhixing.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A score on the bands: dot for the score, whiskers for its bounds, a hollow mark for the last period. */
public final class ScoreStrip extends Pane {

    /** @param to the next band's lower end, or 100 */
    public record Segment(String name, double from, double to, boolean current) {}

    private static final double TRACK_TOP = 10;
    private static final double TRACK = 8;
    private static final double MIDDLE = TRACK_TOP + TRACK / 2;
    private static final double NAMES_TOP = TRACK_TOP + TRACK + 2;
    private static final double DOT = 6;

    private final List<Segment> segments;
    private final List<Rectangle> tracks = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final @Nullable Double score;
    private final @Nullable Double previous;
    private final double low;
    private final double high;
    private final Line range = new Line();
    private final Line lowEnd = new Line();
    private final Line highEnd = new Line();
    private final Circle dot = new Circle(DOT);
    private final Polygon last = new Polygon(-4, -5, 4, -5, 0, 1);

    /**
     * @param score 0 to 100, or null when there is none: then only the bounds are drawn
     * @param previous last period's score, or null
     * @param spoken the same in words
     */
    public ScoreStrip(
            List<Segment> segments,
            @Nullable Double score,
            double low,
            double high,
            @Nullable Double previous,
            String spoken) {
        this.segments = List.copyOf(segments);
        this.score = score;
        this.low = low;
        this.high = high;
        this.previous = previous;
        getStyleClass().add("zx-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (Segment segment : segments) {
            Rectangle track = new Rectangle();
            track.setArcWidth(4);
            track.setArcHeight(4);
            track.getStyleClass().add(segment.current() ? "zx-strip-current" : "zx-strip-track");
            Label name = new Label(segment.name());
            name.getStyleClass().add(segment.current() ? "zx-strip-current-name" : "zx-strip-name");
            tracks.add(track);
            names.add(name);
        }
        for (Line line : List.of(range, lowEnd, highEnd)) {
            line.getStyleClass().add(line == range ? "zx-strip-range" : "zx-strip-end");
            line.setVisible(high - low > 0.05);
        }
        dot.getStyleClass().add("zx-strip-dot");
        dot.setVisible(score != null);
        last.getStyleClass().add("zx-strip-last");
        last.setVisible(previous != null);
        getChildren().addAll(tracks);
        getChildren().addAll(names);
        getChildren().addAll(range, lowEnd, highEnd, dot, last);
        getChildren().forEach(child -> child.setManaged(false));
        setMinWidth(140);
        setPrefWidth(360);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return NAMES_TOP + names.get(0).prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return NAMES_TOP + names.get(0).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        List<Double> centres = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            double left = segment.from() / 100 * width;
            double wide = (segment.to() - segment.from()) / 100 * width;
            Rectangle track = tracks.get(i);
            track.setX(left + 0.5);
            track.setY(TRACK_TOP);
            track.setWidth(Math.max(0, wide - 1));
            track.setHeight(TRACK);
            centres.add(left + wide / 2);
        }
        boolean room = LabelRow.place(names, centres, width, NAMES_TOP);
        for (int i = 0; i < segments.size(); i++) {
            names.get(i).setVisible(room || segments.get(i).current());
        }
        double from = low / 100 * width;
        double to = high / 100 * width;
        place(range, from, MIDDLE, to, MIDDLE);
        place(lowEnd, from, MIDDLE - 5, from, MIDDLE + 5);
        place(highEnd, to, MIDDLE - 5, to, MIDDLE + 5);
        if (score != null) {
            dot.setCenterX(Math.max(DOT, Math.min(width - DOT, score / 100 * width)));
            dot.setCenterY(MIDDLE);
        }
        if (previous != null) {
            last.setLayoutX(Math.max(4, Math.min(width - 4, previous / 100 * width)));
            last.setLayoutY(6);
        }
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
