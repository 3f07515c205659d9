package org.zhixing.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The charts say in words what they draw, keep every text inside and apart, and follow the theme. */
@ExtendWith(ApplicationExtension.class)
class ChartsTest {

    private static final List<String> NAMES = List.of(
            "Professional process",
            "价值—方法贯通",
            "Discourse and ethics mechanisms",
            "话语与伦理机制",
            "Names, realities and indicators",
            "方法运用");

    private final VBox root = new VBox();
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(root, 900, 700);
        Dress.apply(scene, "light", 100, List.of());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyChartSaysWhatItShows() {
        List<Region> charts = List.of(
                strip(57.1, 53.6, 60.4),
                new DriftRail(List.of("无", "关注", "预警", "严重"), 2, 2, "记录", 1, "自评", "said"),
                new Radar(List.of(new Radar.Spoke("M1", 50.0, "50.0", null)), "said"),
                new Dumbbell(4, 4, 2.1, true, "said"));
        for (Region chart : charts) {
            assertEquals("said", chart.getAccessibleText(), chart.getClass().getSimpleName());
        }
    }

    @ParameterizedTest(name = "{0} spokes at {1} px and {2} %")
    @CsvSource({"5, 360, 100", "8, 388, 100", "10, 388, 100", "10, 388, 130", "12, 420, 100", "15, 460, 100"})
    void namesAroundTheRadarStayInsideAndApart(int spokes, double width, int percent, FxRobot robot) {
        Radar radar = new Radar(
                IntStream.range(0, spokes)
                        .mapToObj(i -> new Radar.Spoke(NAMES.get(i % NAMES.size()), 50.0 + i, 50 + i + ".0", 40.0))
                        .toList(),
                "said");
        show(radar, width, percent, robot);
        assertInsideAndApart(radar, List.of("50", "75"));
    }

    @Test
    void aMissingSubDimensionLeavesAGapAndNoZero(FxRobot robot) {
        Radar radar = new Radar(
                IntStream.range(0, 5)
                        .mapToObj(i -> new Radar.Spoke("M" + i, i == 2 ? null : 60.0, i == 2 ? "—" : "60.0", null))
                        .toList(),
                "said");
        show(radar, 360, 100, robot);
        assertEquals(4, count(radar, Circle.class, "zx-radar-dot"));
        assertEquals(3, count(radar, Line.class, "zx-radar-edge"));
    }

    @ParameterizedTest
    @CsvSource({"260, 100", "360, 100", "360, 150"})
    void bandNamesStayInsideAndApart(double width, int percent, FxRobot robot) {
        ScoreStrip strip = strip(97.0, 90, 100);
        show(strip, width, percent, robot);
        assertInsideAndApart(strip, List.of());
    }

    @Test
    void labelsInARowNeverTouchWhereThereIsRoom(FxRobot robot) {
        Random random = new Random(20261124);
        robot.interact(() -> {
            for (int round = 0; round < 200; round++) {
                List<Label> labels = new ArrayList<>();
                List<Double> centres = new ArrayList<>();
                double at = 0;
                for (int i = 0; i < 5; i++) {
                    labels.add(new Label("x".repeat(1 + random.nextInt(12))));
                    at += random.nextDouble() * 100;
                    centres.add(at);
                }
                root.getChildren().setAll(labels);
                root.applyCss();
                if (LabelRow.place(labels, centres, 400, 0)) {
                    for (int i = 0; i < labels.size(); i++) {
                        Label label = labels.get(i);
                        double before = i == 0
                                ? -1
                                : labels.get(i - 1).getBoundsInParent().getMaxX();
                        assertTrue(label.getLayoutX() > before, "round " + round);
                        assertTrue(label.getLayoutX() + label.getWidth() <= 401, "round " + round);
                    }
                }
            }
        });
    }

    @Test
    void switchingTheThemeRepaintsTheMarks(FxRobot robot) {
        ScoreStrip strip = strip(57.1, 53.6, 60.4);
        show(strip, 360, 100, robot);
        Shape dot = (Shape) strip.lookup(".zx-strip-dot");
        String light = dot.getFill().toString();
        robot.interact(() -> {
            Dress.apply(scene, "dark", 100, List.of());
            root.applyCss();
        });
        assertEquals(
                List.of("0x1e6a73ff", "0x5db4baff"),
                List.of(light, dot.getFill().toString()));
    }

    private static ScoreStrip strip(double score, double low, double high) {
        return new ScoreStrip(
                List.of(
                        new ScoreStrip.Segment("weak", 0, 40, false),
                        new ScoreStrip.Segment("emerging", 40, 60, false),
                        new ScoreStrip.Segment("adequate", 60, 75, false),
                        new ScoreStrip.Segment("good", 75, 90, false),
                        new ScoreStrip.Segment("exemplary", 90, 100, true)),
                score,
                low,
                high,
                null,
                "said");
    }

    private void show(Region chart, double width, int percent, FxRobot robot) {
        robot.interact(() -> {
            Dress.apply(scene, "light", percent, List.of());
            chart.setMinWidth(width);
            chart.setMaxWidth(width);
            root.getChildren().setAll(chart);
            root.applyCss();
            root.layout();
            // A first layout tells the chart its width, the second the height that it needs at that width.
            chart.requestLayout();
            root.layout();
        });
    }

    private static void assertInsideAndApart(Region chart, List<String> onTheDrawing) {
        List<Label> labels = new ArrayList<>();
        for (Node node : chart.lookupAll(".label")) {
            if (node.isVisible() && !onTheDrawing.contains(((Label) node).getText())) {
                labels.add((Label) node);
            }
        }
        for (Label label : labels) {
            Bounds box = label.getBoundsInParent();
            assertTrue(
                    box.getMinX() >= -1
                            && box.getMinY() >= -1
                            && box.getMaxX() <= chart.getWidth() + 1
                            && box.getMaxY() <= chart.getHeight() + 1,
                    label.getText() + " outside at " + box);
            assertEquals(
                    List.of(),
                    labels.stream()
                            .filter(other -> other != label && overlap(box, other.getBoundsInParent()))
                            .map(Label::getText)
                            .toList(),
                    label.getText());
        }
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getMinX() + 1 < b.getMaxX()
                && b.getMinX() + 1 < a.getMaxX()
                && a.getMinY() + 1 < b.getMaxY()
                && b.getMinY() + 1 < a.getMaxY();
    }

    private static long count(Parent chart, Class<? extends Shape> type, String style) {
        return chart.getChildrenUnmodifiable().stream()
                .filter(node -> type.isInstance(node) && node.getStyleClass().contains(style))
                .count();
    }
}
