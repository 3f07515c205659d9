package org.zhixing.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/**
 * Counts as bars from zero: one bar a place, or two side by side, the second hollow so that form tells them apart and not
 * colour alone. Names stand below, values above where they find room.
 */
public final class Bars extends Pane {

    /**
     * One row of bars.
     *
     * @param values one a place, 0 or more
     * @param style a style class of the bars beside {@code zx-bar}, such as {@code hollow}
     */
    public record Series(List<Double> values, String style) {

        public Series {
            values = List.copyOf(values);
        }

        public static Series of(List<? extends Number> counts, String style) {
            return new Series(counts.stream().map(Number::doubleValue).toList(), style);
        }
    }

    private static final double TOP = 18;
    private static final double BELOW = 4;
    private static final double WIDEST = 34;
    private static final double BETWEEN_TWO = 2;

    private final List<Series> series;
    private final List<Label> names = new ArrayList<>();
    private final List<List<Rectangle>> bars = new ArrayList<>();
    private final List<List<Label>> numbers = new ArrayList<>();
    private final Line ground = new Line();

    /**
     * @param names of the places, from left to right
     * @param series one or two, each with a value a place
     * @param shown how a value is written
     * @param spoken what the chart shows, for those who cannot see it
     */
    public Bars(
            List<String> names, List<Series> series, java.util.function.DoubleFunction<String> shown, String spoken) {
        this.series = List.copyOf(series);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        ground.getStyleClass().add("zx-radar-grid");
        getChildren().add(ground);
        for (Series row : series) {
            List<Rectangle> rectangles = new ArrayList<>();
            List<Label> labels = new ArrayList<>();
            for (double value : row.values()) {
                Rectangle bar = new Rectangle();
                bar.getStyleClass().addAll("zx-bar", row.style());
                rectangles.add(bar);
                Label number = Parts.label(value > 0 ? shown.apply(value) : "", "zx-strip-name");
                number.getStyleClass().add(row.style());
                labels.add(number);
            }
            bars.add(rectangles);
            numbers.add(labels);
            getChildren().addAll(rectangles);
            getChildren().addAll(labels);
        }
        for (String name : names) {
            this.names.add(Parts.label(name, "zx-strip-name"));
        }
        getChildren().addAll(this.names);
        getChildren().forEach(child -> child.setManaged(false));
        setMinSize(160, 120);
        setPrefSize(360, 150);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        names.forEach(Label::autosize);
        double floor = Math.round(getHeight()
                        - BELOW
                        - names.stream().mapToDouble(Label::getHeight).max().orElse(0))
                + 0.5;
        ground.setStartX(0);
        ground.setEndX(getWidth());
        ground.setStartY(floor);
        ground.setEndY(floor);
        double most = series.stream()
                .flatMap(row -> row.values().stream())
                .mapToDouble(v -> v)
                .max()
                .orElse(0);
        double place = getWidth() / Math.max(1, names.size());
        double wide = Math.min(WIDEST, Math.max(2, Math.floor(place * 0.68 / series.size())));
        double all = wide * series.size() + BETWEEN_TWO * (series.size() - 1);
        for (int row = 0; row < series.size(); row++) {
            for (int i = 0; i < names.size(); i++) {
                double value = series.get(row).values().get(i);
                double high = most == 0 ? 0 : Math.round((floor - TOP) * value / most);
                Rectangle bar = bars.get(row).get(i);
                bar.setX(Math.round((i + 0.5) * place - all / 2 + row * (wide + BETWEEN_TWO)) + 0.5);
                bar.setY(floor - Math.max(high, value > 0 ? 1 : 0));
                bar.setWidth(wide - 1);
                bar.setHeight(Math.max(high, value > 0 ? 1 : 0));
            }
        }
        numbers(place);
        thin(floor + BELOW, place);
    }

    /** A value stands over its bar, unless the value beside it is in the way. */
    private void numbers(double place) {
        double end = Double.NEGATIVE_INFINITY;
        double height = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < names.size(); i++) {
            for (int row = 0; row < series.size(); row++) {
                Label number = numbers.get(row).get(i);
                Rectangle bar = bars.get(row).get(i);
                number.autosize();
                double top = bar.getY() - number.getHeight() - 1;
                double left = Math.round(left(number, row, i, top));
                boolean free = left >= end || Math.abs(top - height) >= number.getHeight() - 3;
                number.setVisible(free
                        && number.getWidth() <= place + 8
                        && !number.getText().isEmpty());
                number.relocate(left, top);
                if (number.isVisible()) {
                    end = left + number.getWidth() + 2;
                    height = top;
                }
            }
        }
    }

    /** In the middle over its bar; where the bar beside it stands in the way, to the outer side. */
    private double left(Label number, int row, int i, double top) {
        Rectangle bar = bars.get(row).get(i);
        boolean blocked = series.size() == 2 && bars.get(1 - row).get(i).getY() < top + number.getHeight();
        if (!blocked) {
            return bar.getX() + bar.getWidth() / 2 - number.getWidth() / 2;
        }
        return row == 0 ? bar.getX() + bar.getWidth() - number.getWidth() : bar.getX();
    }

    /** Where names are wider than their places, only every second, third … is shown. */
    private void thin(double top, double place) {
        double widest = names.stream().mapToDouble(Label::getWidth).max().orElse(0) + 4;
        int every = (int) Math.max(1, Math.ceil(widest / Math.max(1, place)));
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            name.setVisible(i % every == 0);
            double middle = (i + 0.5) * place - name.getWidth() / 2;
            name.relocate(Math.round(Math.max(0, Math.min(getWidth() - name.getWidth(), middle))), top);
        }
    }
}
