package org.zhixing.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Sub-dimensions around a circle with rings at 25, 50, 75 and 100; one without a score leaves a gap. */
public final class Radar extends Pane {

    /**
     * @param score 0 to 100, or null when there is none
     * @param shown the score as displayed
     * @param previous last period's, or null
     */
    public record Spoke(
            String name,
            @Nullable Double score,
            String shown,
            @Nullable Double previous) {}

    /** A straight side from one spoke's value to the next one's. */
    private record Side(Line line, int from, double start, int to, double end) {}

    private record Dot(Circle circle, int spoke, double score) {}

    private static final double[] RINGS = {25, 50, 75, 100};
    private static final double LEAST_RADIUS = 40;

    /** Part of the picture below which a radius is so small that the names give way. */
    private static final double SMALL = 0.22;

    /** How many lines of the names' height the whole picture likes to be high and wide. */
    private static final double LINES_HIGH = 20;

    private static final double LINES_WIDE = 24;

    private final int count;
    private final List<Polygon> rings = new ArrayList<>();
    private final List<Line> axes = new ArrayList<>();
    private final Polygon area = new Polygon();
    private final List<Side> sides = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<RadarTip> tips = new ArrayList<>();
    private final Label ring50 = new Label("50");
    private final Label ring75 = new Label("75");
    private final boolean whole;

    public Radar(List<Spoke> spokes, String spoken) {
        count = spokes.size();
        whole = spokes.stream().allMatch(spoke -> spoke.score() != null);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (int ring = 0; ring < RINGS.length; ring++) {
            rings.add(styled(new Polygon(), "zx-radar-grid"));
        }
        spokes.forEach(spoke -> axes.add(styled(new Line(), "zx-radar-grid")));
        sides(spokes.stream().map(Spoke::previous).toList(), "zx-radar-last");
        sides(spokes.stream().map(Spoke::score).toList(), "zx-radar-edge");
        for (int i = 0; i < count; i++) {
            Double score = spokes.get(i).score();
            if (score != null) {
                dots.add(new Dot(styled(new Circle(3), "zx-radar-dot"), i, score));
            }
            tips.add(new RadarTip(spokes.get(i), dx(i), dy(i)));
        }
        getChildren().addAll(rings);
        getChildren().addAll(axes);
        getChildren().add(styled(area, "zx-radar-area"));
        sides.forEach(side -> getChildren().add(side.line()));
        dots.forEach(dot -> getChildren().add(dot.circle()));
        tips.forEach(tip -> getChildren().addAll(tip.name(), tip.value()));
        for (Label ring : List.of(ring50, ring75)) {
            ring.getStyleClass().add("zx-strip-name");
            getChildren().add(ring);
        }
        getChildren().forEach(child -> child.setManaged(false));
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private void sides(List<@Nullable Double> scores, String style) {
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            Double start = scores.get(i);
            Double end = scores.get(next);
            if (start != null && end != null) {
                sides.add(new Side(styled(new Line(), style), i, start, next, end));
            }
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return LINES_WIDE * ring50.prefHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LINES_HIGH * ring50.prefHeight(-1), computeMinHeight(width));
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height) * 0.7;
    }

    /** Room at least for the texts of each side, one below the other. */
    @Override
    protected double computeMinHeight(double width) {
        double room = getWidth() > 0 ? getWidth() : computePrefWidth(-1);
        tips.forEach(tip -> tip.measure(room, count, false));
        return Math.max(LINES_HIGH * 0.8 * ring50.prefHeight(-1), RadarTip.stacked(tips));
    }

    @Override
    protected void layoutChildren() {
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        double radius = mostRadius(false);
        if (radius < SMALL * Math.min(getWidth(), getHeight())) {
            radius = mostRadius(true);
        }
        draw(x, y, Math.max(LEAST_RADIUS, radius));
    }

    /** @param narrow whether names are broken as early as they can be */
    private double mostRadius(boolean narrow) {
        double radius = Double.MAX_VALUE;
        for (RadarTip tip : tips) {
            tip.measure(getWidth(), count, narrow);
            radius = Math.min(radius, tip.mostRadius(getWidth(), getHeight()));
        }
        return radius;
    }

    private void draw(double x, double y, double radius) {
        for (int ring = 0; ring < RINGS.length; ring++) {
            rings.get(ring).getPoints().clear();
            for (int i = 0; i < count; i++) {
                rings.get(ring)
                        .getPoints()
                        .addAll(x + dx(i) * radius * RINGS[ring] / 100, y + dy(i) * radius * RINGS[ring] / 100);
            }
        }
        for (int i = 0; i < count; i++) {
            place(axes.get(i), x, y, x + dx(i) * radius, y + dy(i) * radius);
        }
        for (Side side : sides) {
            double start = radius * side.start() / 100;
            double end = radius * side.end() / 100;
            place(
                    side.line(),
                    x + dx(side.from()) * start,
                    y + dy(side.from()) * start,
                    x + dx(side.to()) * end,
                    y + dy(side.to()) * end);
        }
        area.getPoints().clear();
        for (Dot dot : dots) {
            double far = radius * dot.score() / 100;
            dot.circle().setCenterX(x + dx(dot.spoke()) * far);
            dot.circle().setCenterY(y + dy(dot.spoke()) * far);
            if (whole) {
                area.getPoints().addAll(x + dx(dot.spoke()) * far, y + dy(dot.spoke()) * far);
            }
        }
        RadarTip.place(tips, x, y, radius, getHeight());
        put(ring50, x + 3, y - radius * 0.5);
        put(ring75, x + 3, y - radius * 0.75);
    }

    private static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }

    private static void put(Label label, double x, double y) {
        label.autosize();
        label.relocate(x, y);
    }

    private double dx(int spoke) {
        return Math.sin(2 * Math.PI * spoke / count);
    }

    private double dy(int spoke) {
        return -Math.cos(2 * Math.PI * spoke / count);
    }

    private static <S extends Shape> S styled(S shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
