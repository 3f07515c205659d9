package org.zhixing.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A score over the years, on the whole scale of 0 to 100; a year without a score leaves a gap. */
final class YearLine extends Pane {

    /** @param score 0 to 100, or null when there was none */
    record Year(String name, @Nullable Double score, String shown) {}

    private static final double TOP = 22;
    private static final double BOTTOM = 22;
    private static final double SIDE = 28;
    private static final double DOT = 4;

    private final List<Year> years;
    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    YearLine(List<Year> years, String spoken) {
        this.years = List.copyOf(years);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (Year year : years) {
            Label name = new Label(year.name());
            name.getStyleClass().add("zx-strip-name");
            names.add(name);
            Label value = new Label(year.shown());
            value.getStyleClass().add("zx-radar-value");
            values.add(value);
        }
        setMinSize(160, 96);
        setPrefSize(300, 110);
        setMaxSize(Double.MAX_VALUE, 160);
    }

    @Override
    protected void layoutChildren() {
        double floor = getHeight() - BOTTOM;
        List<Shape> shapes = new ArrayList<>();
        Line ground = new Line(0, floor, getWidth(), floor);
        ground.getStyleClass().add("zx-radar-grid");
        shapes.add(ground);
        for (int i = 0; i + 1 < years.size(); i++) {
            Double from = years.get(i).score();
            Double to = years.get(i + 1).score();
            if (from != null && to != null) {
                Line edge = new Line(x(i), y(from), x(i + 1), y(to));
                edge.getStyleClass().add("zx-radar-edge");
                shapes.add(edge);
            }
        }
        for (int i = 0; i < years.size(); i++) {
            Double score = years.get(i).score();
            if (score != null) {
                Circle dot = new Circle(x(i), y(score), DOT);
                dot.getStyleClass().add("zx-strip-dot");
                shapes.add(dot);
            }
        }
        getChildren().setAll(shapes);
        getChildren().addAll(names);
        getChildren().addAll(values);
        getChildren().forEach(child -> child.setManaged(false));
        for (int i = 0; i < years.size(); i++) {
            centre(names.get(i), x(i), floor + 4);
            Double score = years.get(i).score();
            centre(values.get(i), x(i), (score == null ? floor : y(score)) - TOP);
        }
    }

    private double x(int year) {
        double room = getWidth() - 2 * SIDE;
        return years.size() == 1 ? getWidth() / 2 : SIDE + room * year / (years.size() - 1);
    }

    private double y(double score) {
        double floor = getHeight() - BOTTOM;
        return floor - (floor - TOP) * score / 100;
    }

    private static void centre(Label label, double x, double y) {
        label.autosize();
        label.relocate(x - label.getWidth() / 2, y);
    }
}
