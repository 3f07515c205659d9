package org.zhixing.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextAlignment;
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

    private static final double[] RINGS = {25, 50, 75, 100};
    private static final double TEXT_ROOM = 36;
    /** The widest a name may be before it takes a second line, as a share of the width. */
    private static final double NAME_SHARE = 0.27;

    private static final double NEARLY_NOTHING = 0.1;

    private final List<Spoke> spokes;
    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final Label ring50 = new Label("50");
    private final Label ring75 = new Label("75");

    public Radar(List<Spoke> spokes, String spoken) {
        this.spokes = List.copyOf(spokes);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (Spoke spoke : spokes) {
            Label name = new Label(spoke.name());
            name.getStyleClass().add("zx-radar-name");
            name.setWrapText(true);
            boolean centred = Math.abs(dx(names.size())) < NEARLY_NOTHING;
            boolean left = dx(names.size()) < 0;
            name.setTextAlignment(centred ? TextAlignment.CENTER : left ? TextAlignment.RIGHT : TextAlignment.LEFT);
            name.setAlignment(centred ? Pos.CENTER : left ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            Label value = new Label(spoke.shown());
            value.getStyleClass().add("zx-radar-value");
            names.add(name);
            values.add(value);
        }
        ring50.getStyleClass().add("zx-strip-name");
        ring75.getStyleClass().add("zx-strip-name");
        setMinSize(260, 240);
        setPrefSize(388, 292);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        double limit = getWidth() * NAME_SHARE;
        double widest = 0;
        for (Label name : names) {
            double wide = Math.min(limit, Math.ceil(name.prefWidth(-1)));
            widest = Math.max(widest, wide);
            name.resize(wide, name.prefHeight(wide));
        }
        double room = Math.max(40, getWidth() / 2 - widest - 10);
        double radius = Math.max(40, Math.min(getHeight() / 2 - TEXT_ROOM, room / Math.sin(Math.toRadians(72))));
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        List<Shape> shapes = new ArrayList<>();
        for (double ring : RINGS) {
            Polygon polygon = new Polygon();
            for (int i = 0; i < spokes.size(); i++) {
                polygon.getPoints().addAll(x + dx(i) * radius * ring / 100, y + dy(i) * radius * ring / 100);
            }
            polygon.getStyleClass().add("zx-radar-grid");
            shapes.add(polygon);
        }
        for (int i = 0; i < spokes.size(); i++) {
            shapes.add(styled(new Line(x, y, x + dx(i) * radius, y + dy(i) * radius), "zx-radar-grid"));
        }
        area(shapes, x, y, radius);
        edges(shapes, x, y, radius);
        getChildren().setAll(shapes);
        getChildren().addAll(names);
        getChildren().addAll(values);
        getChildren().addAll(ring50, ring75);
        getChildren().forEach(child -> child.setManaged(false));
        for (int i = 0; i < spokes.size(); i++) {
            text(i, x + dx(i) * (radius + 8), y + dy(i) * (radius + 8));
        }
        put(ring50, x + 3, y - radius * 0.5 - 2);
        put(ring75, x + 3, y - radius * 0.75 - 2);
    }

    /** The tinted ground, only where every sub-dimension has a score. */
    private void area(List<Shape> shapes, double x, double y, double radius) {
        Polygon area = new Polygon();
        for (int i = 0; i < spokes.size(); i++) {
            Double score = spokes.get(i).score();
            if (score == null) {
                return;
            }
            area.getPoints().addAll(x + dx(i) * radius * score / 100, y + dy(i) * radius * score / 100);
        }
        shapes.add(styled(area, "zx-radar-area"));
    }

    private void edges(List<Shape> shapes, double x, double y, double radius) {
        List<Shape> dots = new ArrayList<>();
        for (int i = 0; i < spokes.size(); i++) {
            int next = (i + 1) % spokes.size();
            Double before = spokes.get(i).previous();
            Double beforeNext = spokes.get(next).previous();
            if (before != null && beforeNext != null) {
                shapes.add(styled(edge(i, before, next, beforeNext, x, y, radius), "zx-radar-last"));
            }
        }
        for (int i = 0; i < spokes.size(); i++) {
            int next = (i + 1) % spokes.size();
            Double score = spokes.get(i).score();
            Double scoreNext = spokes.get(next).score();
            if (score != null && scoreNext != null) {
                shapes.add(styled(edge(i, score, next, scoreNext, x, y, radius), "zx-radar-edge"));
            }
            if (score != null) {
                dots.add(styled(
                        new Circle(x + dx(i) * radius * score / 100, y + dy(i) * radius * score / 100, 3),
                        "zx-radar-dot"));
            }
        }
        shapes.addAll(dots);
    }

    private Line edge(int from, double a, int to, double b, double x, double y, double radius) {
        return new Line(
                x + dx(from) * radius * a / 100,
                y + dy(from) * radius * a / 100,
                x + dx(to) * radius * b / 100,
                y + dy(to) * radius * b / 100);
    }

    private void text(int spoke, double x, double y) {
        Label name = names.get(spoke);
        Label value = values.get(spoke);
        value.autosize();
        double both = name.getHeight() + value.getHeight();
        double top = y - both / 2 + dy(spoke) * both / 2;
        double side = Math.abs(dx(spoke)) < NEARLY_NOTHING ? 0.5 : dx(spoke) > 0 ? 0 : 1;
        name.relocate(x - name.getWidth() * side, top);
        value.relocate(x - value.getWidth() * side, top + name.getHeight());
    }

    private static void put(Label label, double x, double y) {
        label.autosize();
        label.relocate(x, y);
    }

    private double dx(int spoke) {
        return Math.sin(2 * Math.PI * spoke / spokes.size());
    }

    private double dy(int spoke) {
        return -Math.cos(2 * Math.PI * spoke / spokes.size());
    }

    private static <S extends Shape> S styled(S shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }
}
