package org.zhixing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.zhixing.trends.Bounded;
import org.zhixing.trends.TrendLine.Seam;
import org.zhixing.ui.common.Parts;

/**
 * The total over all periods, with what each leaves open. Where the model changed an upright line stands between two periods;
 * where the ruler changed the line of scores is interrupted too.
 */
final class YearsChart extends Pane {

    /**
     * @param score null where the period has none
     * @param seam to the period before
     */
    record Year(String name, @Nullable Bounded score, String shown, Seam seam, String seamName) {}

    private static final double TOP = 24;
    private static final double BOTTOM = 24;
    private static final double SIDE = 36;
    private static final double DOT = 4.5;
    private static final double END = 4;

    private final List<Year> years;
    private final Span span;
    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final List<Label> seams = new ArrayList<>();

    YearsChart(List<Year> years, Span span, String spoken) {
        this.years = List.copyOf(years);
        this.span = span;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (Year year : years) {
            names.add(Parts.label(year.name(), "zx-strip-name"));
            values.add(Parts.label(year.shown(), "zx-radar-value"));
            seams.add(Parts.label(year.seamName(), "zx-strip-name"));
        }
        setMinSize(160, 130);
        setPrefSize(300, 150);
        setMaxSize(Double.MAX_VALUE, 180);
    }

    @Override
    protected void layoutChildren() {
        double floor = getHeight() - BOTTOM;
        List<Shape> shapes = new ArrayList<>();
        shapes.add(line("zx-radar-grid", 0, floor, getWidth(), floor));
        for (int i = 0; i < years.size(); i++) {
            Bounded score = years.get(i).score();
            seam(shapes, i, floor);
            if (score == null) {
                continue;
            }
            Bounded last = i == 0 ? null : years.get(i - 1).score();
            if (last != null && years.get(i).seam() != Seam.BREAK) {
                shapes.add(line("zx-radar-edge", x(i - 1), y(last.score()), x(i), y(score.score())));
            }
            shapes.add(line("years-range", x(i), y(score.low()), x(i), y(score.high())));
            shapes.add(line("years-range", x(i) - END, y(score.low()), x(i) + END, y(score.low())));
            shapes.add(line("years-range", x(i) - END, y(score.high()), x(i) + END, y(score.high())));
            Circle dot = new Circle(x(i), y(score.score()), DOT);
            dot.getStyleClass().add("zx-strip-dot");
            shapes.add(dot);
        }
        getChildren().setAll(shapes);
        getChildren().addAll(names);
        getChildren().addAll(values);
        getChildren().addAll(seams);
        getChildren().forEach(child -> child.setManaged(false));
        for (int i = 0; i < years.size(); i++) {
            Bounded score = years.get(i).score();
            centre(names.get(i), x(i), floor + 4);
            centre(values.get(i), x(i), (score == null ? floor : y(score.high())) - 20);
            seams.get(i).setVisible(i > 0 && years.get(i).seam() != Seam.NONE);
            centre(seams.get(i), i == 0 ? 0 : (x(i - 1) + x(i)) / 2, 0);
        }
    }

    private void seam(List<Shape> shapes, int i, double floor) {
        if (i > 0 && years.get(i).seam() != Seam.NONE) {
            double middle = Math.round((x(i - 1) + x(i)) / 2) + 0.5;
            Line seam = line("years-seam", middle, 18, middle, floor);
            if (years.get(i).seam() == Seam.BREAK) {
                seam.getStyleClass().add("break");
            }
            shapes.add(seam);
        }
    }

    private static Line line(String style, double x1, double y1, double x2, double y2) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        return line;
    }

    private double x(int year) {
        double room = getWidth() - 2 * SIDE;
        return years.size() == 1 ? getWidth() / 2 : SIDE + room * year / (years.size() - 1);
    }

    private double y(double score) {
        double floor = getHeight() - BOTTOM;
        return floor - span.x(score, floor - TOP - 18);
    }

    private static void centre(Label label, double x, double y) {
        label.autosize();
        label.relocate(Math.round(x - label.getWidth() / 2), y);
    }
}
