package org.zhixing.ui.workshop.projector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.zhixing.ui.common.Dress;
import org.zhixing.ui.workspace.OpenSelfCheck;
import org.zhixing.workshop.ExpertKey;
import org.zhixing.workshop.Histogram;

/** Votes as bars: heights that can be compared, and the key where it belongs. */
@ExtendWith(ApplicationExtension.class)
class KeyHistogramTest {

    private final StackPane window = new StackPane();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(window, 600, 400);
        Dress.apply(
                scene,
                "light",
                100,
                List.of(Objects.requireNonNull(KeyHistogram.class.getResource("projector.css"))
                        .toExternalForm()));
        stage.setScene(scene);
        stage.show();
    }

    private KeyHistogram show(@Nullable ExpertKey key, List<Histogram> rounds) {
        return OpenSelfCheck.onFx(() -> {
            KeyHistogram chart = new KeyHistogram(rounds, key, "spoken");
            window.getChildren().setAll(chart);
            window.applyCss();
            window.layout();
            return chart;
        });
    }

    private static <T extends Node> List<T> all(KeyHistogram chart, Class<T> type, String style) {
        return OpenSelfCheck.onFx(() -> chart.getChildrenUnmodifiable().stream()
                .filter(node -> type.isInstance(node) && node.getStyleClass().contains(style))
                .map(type::cast)
                .toList());
    }

    private static Histogram votes(Integer... counts) {
        return new Histogram(0, List.of(counts), 0);
    }

    @Test
    void barsAreAsHighAsTheirCounts() {
        List<Rectangle> bars = all(show(null, List.of(votes(3, 8, 7, 5, 1))), Rectangle.class, "histogram-bar");
        double unit = bars.get(1).getHeight() / 8;
        assertTrue(unit > 20, String.valueOf(unit));
        List<Double> counts = bars.stream()
                .map(bar -> (double) Math.round(bar.getHeight() / unit))
                .toList();
        assertEquals(List.of(3.0, 8.0, 7.0, 5.0, 1.0), counts);
        double floor = bars.get(0).getY() + bars.get(0).getHeight();
        for (Rectangle bar : bars) {
            assertEquals(floor, bar.getY() + bar.getHeight(), 1e-9);
        }
    }

    @Test
    void theFrameHoldsJustTheBarsThatExpertsAllowAndTheMarkStandsOverTheMedian() {
        KeyHistogram chart = show(new ExpertKey(List.of(0, 1, 2)), List.of(votes(3, 8, 7, 5, 1)));
        List<Rectangle> bars = all(chart, Rectangle.class, "histogram-bar");
        Rectangle band = all(chart, Rectangle.class, "histogram-band").get(0);
        assertTrue(band.isVisible());
        for (int level = 0; level < 5; level++) {
            Rectangle bar = bars.get(level);
            boolean inside = bar.getX() > band.getX() && bar.getX() + bar.getWidth() < band.getX() + band.getWidth();
            assertEquals(level <= 2, inside, "level " + level);
        }
        Polygon mark = all(chart, Polygon.class, "histogram-key").get(0);
        assertEquals(bars.get(1).getX() + bars.get(1).getWidth() / 2, mark.getLayoutX(), 1);
        assertEquals(List.of(bars.get(1)), all(chart, Rectangle.class, "key"));
    }

    @Test
    void aMedianBetweenTwoLevelsStandsBetweenTheirBars() {
        KeyHistogram chart = show(new ExpertKey(List.of(1, 2)), List.of(votes(0, 1, 1, 0, 0)));
        List<Rectangle> bars = all(chart, Rectangle.class, "histogram-bar");
        Polygon mark = all(chart, Polygon.class, "histogram-key").get(0);
        assertTrue(mark.getLayoutX() > bars.get(1).getX() + bars.get(1).getWidth());
        assertTrue(mark.getLayoutX() < bars.get(2).getX());
        assertEquals(List.of(), all(chart, Rectangle.class, "key"));
    }

    @Test
    void withoutAKeyNothingIsMarked() {
        KeyHistogram chart = show(null, List.of(votes(1, 0, 0, 0, 0)));
        assertFalse(all(chart, Rectangle.class, "histogram-band").get(0).isVisible());
        assertFalse(all(chart, Polygon.class, "histogram-key").get(0).isVisible());
    }

    @Test
    void bothRoundsStandSideBySideOnOneScale() {
        KeyHistogram chart = show(new ExpertKey(List.of(1, 1, 1)), List.of(votes(2, 4, 0, 0, 0), votes(0, 8, 0, 0, 0)));
        Rectangle before = all(chart, Rectangle.class, "histogram-before").get(1);
        Rectangle after = all(chart, Rectangle.class, "histogram-bar").get(1);
        assertTrue(before.getX() + before.getWidth() < after.getX());
        assertEquals(after.getHeight() / 2, before.getHeight(), 1);
        List<String> numbers = all(chart, Label.class, "histogram-number").stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
        assertEquals(List.of("8"), numbers);
    }
}
