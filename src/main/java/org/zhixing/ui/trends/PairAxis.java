package org.zhixing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.zhixing.model.Band;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Language;

/** The names of the bands and the figures between them, above the rows of a chart of scores. */
final class PairAxis extends Pane {

    private static final double BETWEEN = 4;

    private final Span span;
    private final List<Label> labels = new ArrayList<>();
    private final List<Double> centres = new ArrayList<>();

    PairAxis(Span span, List<Band> bands, Language language) {
        this.span = span;
        for (int i = 0; i < bands.size(); i++) {
            double from = Math.max(span.from(), bands.get(i).min());
            double to =
                    Math.min(span.to(), i + 1 < bands.size() ? bands.get(i + 1).min() : 100);
            if (i > 0 && span.holds(bands.get(i).min())) {
                add(String.valueOf(Math.round(bands.get(i).min())), bands.get(i).min());
            }
            if (to > from) {
                add(bands.get(i).name().in(language), (from + to) / 2);
            }
        }
        getChildren().addAll(labels);
        labels.forEach(label -> label.setManaged(false));
        setMinWidth(120);
        setPrefWidth(220);
    }

    private void add(String text, double at) {
        labels.add(Parts.label(text, "zx-strip-name"));
        centres.add(at);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.isEmpty() ? 0 : labels.get(0).prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Figures stand over their lines; a band's name only where it finds room between them. */
    @Override
    protected void layoutChildren() {
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.autosize();
            boolean figure = isFigure(i);
            double middle = Math.round(span.x(centres.get(i), getWidth()) - label.getWidth() / 2);
            double left = figure ? Math.max(0, Math.min(getWidth() - label.getWidth(), middle)) : middle;
            boolean room = left >= end + BETWEEN
                    && left >= 0
                    && left + label.getWidth() <= getWidth()
                    && (figure || i + 1 >= labels.size() || fitsBeforeNext(i, left));
            label.setVisible(room);
            label.relocate(left, 0);
            if (room) {
                end = left + label.getWidth();
            }
        }
    }

    private boolean isFigure(int i) {
        return Character.isDigit(labels.get(i).getText().charAt(0));
    }

    private boolean fitsBeforeNext(int i, double left) {
        Label next = labels.get(i + 1);
        next.autosize();
        return left + labels.get(i).getWidth() + BETWEEN
                <= span.x(centres.get(i + 1), getWidth()) - next.getWidth() / 2;
    }
}
