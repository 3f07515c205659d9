package org.zhixing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.zhixing.trends.Bounded;

/**
 * One score in two periods: a dot for the later, a hollow mark for the earlier, and behind each a bar for what it leaves
 * open. The two lie a little apart in height, so that neither hides the other.
 */
final class PairTrack extends Pane {

    private static final double BAR = 6;
    private static final double APART = 3;
    private static final double DOT = 4.5;
    private static final double LEAST_BAR = 2;

    private final Span span;
    private final List<Double> ticks;
    private final List<Line> lines = new ArrayList<>();
    private final @Nullable Bounded before;
    private final @Nullable Bounded after;
    private final Rectangle barBefore = new Rectangle();
    private final Rectangle barAfter = new Rectangle();
    private final Polygon mark = new Polygon(-4.5, -4.5, 4.5, -4.5, 0, 3.5);
    private final Circle dot = new Circle(DOT);

    /**
     * @param ticks where a line stands, on the scale
     * @param spoken the same in words
     */
    PairTrack(Span span, List<Double> ticks, @Nullable Bounded before, @Nullable Bounded after, String spoken) {
        this.span = span;
        this.ticks = ticks.stream().filter(span::holds).toList();
        this.before = before;
        this.after = after;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (int i = 0; i < this.ticks.size(); i++) {
            Line line = new Line();
            line.getStyleClass().add("pair-grid");
            lines.add(line);
        }
        barBefore.getStyleClass().add("pair-bar-before");
        barAfter.getStyleClass().add("pair-bar-after");
        mark.getStyleClass().add("pair-mark");
        dot.getStyleClass().add("zx-strip-dot");
        getChildren().addAll(lines);
        for (Shape shape : List.of(barBefore, mark)) {
            shape.setVisible(before != null);
        }
        for (Shape shape : List.of(barAfter, dot)) {
            shape.setVisible(after != null);
        }
        getChildren().addAll(barBefore, barAfter, mark, dot);
        getChildren().forEach(child -> child.setManaged(false));
        setMinSize(120, 26);
        setPrefSize(220, 28);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = Math.round(getHeight() / 2);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double x = Math.round(span.x(ticks.get(i), width)) + 0.5;
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(0);
            line.setEndY(getHeight());
        }
        if (before != null) {
            place(barBefore, before, middle + APART, width);
            mark.setLayoutX(span.x(before.score(), width));
            mark.setLayoutY(middle + APART);
        }
        if (after != null) {
            place(barAfter, after, middle - APART, width);
            dot.setCenterX(span.x(after.score(), width));
            dot.setCenterY(middle - APART);
        }
    }

    private void place(Rectangle bar, Bounded score, double middle, double width) {
        double from = span.x(score.low(), width);
        double to = span.x(score.high(), width);
        bar.setX(from);
        bar.setWidth(Math.max(LEAST_BAR, to - from));
        bar.setY(middle - BAR / 2);
        bar.setHeight(BAR);
        bar.setArcWidth(BAR);
        bar.setArcHeight(BAR);
    }
}
