package org.zhixing.ui.trends;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** One step of a waterfall that runs from the left to the right: where the total stood before it, and after it. */
final class MoveTrack extends Pane {

    /** First and last are the totals themselves: marks, not steps. */
    enum Place {
        FIRST,
        BETWEEN,
        LAST
    }

    private static final double HEIGHT = 12;
    private static final double LEAST = 2;

    private final Span span;
    private final double before;
    private final double after;
    private final Rectangle bar = new Rectangle();
    private final Line here = new Line();

    MoveTrack(Span span, double before, double after, Place place, String spoken) {
        this.span = span;
        this.before = before;
        this.after = after;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        bar.getStyleClass().addAll("move-bar", place != Place.BETWEEN ? "whole" : after >= before ? "lifts" : "lowers");
        here.getStyleClass().add("move-here");
        here.setVisible(place != Place.LAST);
        getChildren().addAll(here, bar);
        getChildren().forEach(child -> child.setManaged(false));
        setMinSize(100, 22);
        setPrefSize(200, 24);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        double x1 = Math.round(span.x(Math.min(before, after), getWidth()));
        double x2 = Math.round(span.x(Math.max(before, after), getWidth()));
        bar.setX(x1);
        bar.setWidth(Math.max(LEAST, x2 - x1));
        bar.setY(Math.round((getHeight() - HEIGHT) / 2));
        bar.setHeight(HEIGHT);
        double end = Math.round(span.x(after, getWidth())) + 0.5;
        here.setStartX(end);
        here.setEndX(end);
        here.setStartY(getHeight() / 2);
        here.setEndY(getHeight() + HEIGHT);
    }
}
