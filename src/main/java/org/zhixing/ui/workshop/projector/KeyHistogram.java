package org.zhixing.ui.workshop.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.common.Parts;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Histogram;

/**
 * Votes as bars from zero, one place a level; after the second round two bars a place, the first round hollow. Once the key
 * is shown, a dashed frame holds the levels that experts allow and a mark stands over their median.
 */
final class KeyHistogram extends Pane {

    private static final Duration GROWING = Duration.millis(400);
    private static final double MARK_HALF = 9;
    private static final double MARK_HIGH = 11;
    private static final double WIDEST = 72;
    private static final double BETWEEN_TWO = 4;

    private final List<Histogram> rounds;
    private final @Nullable ExpertKey key;
    private final List<Label> names = new ArrayList<>();
    private final List<List<Rectangle>> bars = new ArrayList<>();
    private final List<List<Label>> numbers = new ArrayList<>();
    private final Rectangle ground = new Rectangle();
    private final Rectangle band = new Rectangle();
    private final Polygon mark = new Polygon(-MARK_HALF, -MARK_HIGH, MARK_HALF, -MARK_HIGH, 0, 0);
    private final DoubleProperty grown = new SimpleDoubleProperty(1);

    /**
     * @param rounds the first, or the first and the second
     * @param key what experts say, or null while it is hidden or nobody has said anything
     * @param spoken the same in words
     */
    KeyHistogram(List<Histogram> rounds, @Nullable ExpertKey key, String spoken) {
        this.rounds = List.copyOf(rounds);
        this.key = key == null || key.median() == null ? null : key;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        ground.getStyleClass().add("histogram-ground");
        band.getStyleClass().add("histogram-band");
        band.setArcWidth(16);
        band.setArcHeight(16);
        mark.getStyleClass().add("histogram-key");
        band.setVisible(this.key != null);
        mark.setVisible(this.key != null);
        getChildren().addAll(ground, band);
        Double median = this.key == null ? null : this.key.median();
        for (int i = 0; i < this.rounds.size(); i++) {
            addRound(this.rounds.get(i), i < this.rounds.size() - 1, median);
        }
        Histogram first = this.rounds.get(0);
        for (int i = 0; i < first.counts().size(); i++) {
            int level = first.lowest() + i;
            Label name = Parts.label(String.valueOf(level), "histogram-level");
            if (median != null && median == level) {
                name.getStyleClass().add("key");
            }
            names.add(name);
        }
        getChildren().addAll(names);
        getChildren().add(mark);
        getChildren().forEach(child -> child.setManaged(false));
        grown.addListener((observable, old, value) -> requestLayout());
        setMinSize(240, 140);
        setPrefSize(560, 320);
    }

    private void addRound(Histogram round, boolean before, @Nullable Double median) {
        List<Rectangle> rectangles = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < round.counts().size(); i++) {
            Rectangle bar = new Rectangle();
            bar.setArcWidth(before ? 0 : 8);
            bar.setArcHeight(before ? 0 : 8);
            bar.getStyleClass().add(before ? "histogram-before" : "histogram-bar");
            boolean atKey = median != null && median == round.lowest() + i;
            if (atKey && !before) {
                bar.getStyleClass().add("key");
            }
            rectangles.add(bar);
            int count = round.counts().get(i);
            Label number = Parts.label(String.valueOf(count), before ? "histogram-number-before" : "histogram-number");
            number.setVisible(count > 0);
            labels.add(number);
        }
        bars.add(rectangles);
        numbers.add(labels);
        getChildren().addAll(rectangles);
        getChildren().addAll(labels);
    }

    /** Lets the bars grow from the ground, once. */
    void grow() {
        grown.set(0);
        new Timeline(new KeyFrame(GROWING, new KeyValue(grown, 1, Interpolator.EASE_OUT))).play();
    }

    @Override
    protected void layoutChildren() {
        names.forEach(Label::autosize);
        numbers.forEach(row -> row.forEach(Label::autosize));
        double high = numbers.get(0).get(0).getHeight();
        double top = MARK_HIGH + 6 + high + 4;
        double floor = Math.round(getHeight() - names.get(0).getHeight() - 6);
        int places = names.size();
        double place = getWidth() / places;
        int most = Math.max(
                1,
                rounds.stream()
                        .flatMap(r -> r.counts().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
        double wide = Math.floor(Math.min(WIDEST, place * (rounds.size() == 2 ? 0.36 : 0.58)));
        double all = wide * rounds.size() + BETWEEN_TWO * (rounds.size() - 1);
        ground.setX(0);
        ground.setY(floor);
        ground.setWidth(getWidth());
        ground.setHeight(1);
        for (int row = 0; row < rounds.size(); row++) {
            for (int i = 0; i < places; i++) {
                double tall =
                        Math.round((floor - top) * rounds.get(row).counts().get(i) / most * grown.get());
                double left = Math.round((i + 0.5) * place - all / 2 + row * (wide + BETWEEN_TWO));
                Rectangle bar = bars.get(row).get(i);
                bar.setX(left);
                bar.setY(floor - tall);
                bar.setWidth(wide);
                bar.setHeight(tall);
                Label number = numbers.get(row).get(i);
                number.relocate(Math.round(left + (wide - number.getWidth()) / 2), floor - tall - high - 2);
            }
        }
        for (int i = 0; i < places; i++) {
            Label name = names.get(i);
            name.relocate(Math.round((i + 0.5) * place - name.getWidth() / 2), floor + 6);
        }
        layoutKey(place, floor);
    }

    private void layoutKey(double place, double floor) {
        ExpertKey shown = key;
        if (shown == null) {
            return;
        }
        Double median = shown.median();
        Integer from = shown.low();
        Integer to = shown.high();
        if (median == null || from == null || to == null) {
            return;
        }
        int lowest = rounds.get(0).lowest();
        double inset = place * 0.06;
        band.setX(Math.round((from - lowest) * place + inset));
        band.setWidth(Math.round((to - from + 1) * place - 2 * inset));
        band.setY(MARK_HIGH + 3);
        band.setHeight(floor - MARK_HIGH - 3 + 4);
        mark.setLayoutX(Math.round((median - lowest + 0.5) * place));
        mark.setLayoutY(MARK_HIGH);
    }
}
