package org.zhixing.ui.raters.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Dot;
import org.zhixing.ui.common.Parts;

/**
 * Every answer to one indicator as a shape at its level. Answers of one level stand side by side, then on top of each
 * other; where they are very many, each role has one shape with a number.
 */
final class DotStrip extends Region {

    private static final double EDGE = 20;
    private static final double APART = 13;
    private static final double BETWEEN_ROWS = 13;
    private static final int IN_A_ROW = 3;
    private static final int MOST_SHAPES = 9;
    private static final double LEAST = 34;

    private final int most;
    private final Map<Integer, List<List<Node>>> rows = new TreeMap<>();
    private final Line track = new Line();
    private final double drawn;
    private final List<Circle> ticks = new ArrayList<>();

    /**
     * @param most the highest level
     * @param spoken the same in words
     */
    DotStrip(int most, List<Dot> dots, String spoken) {
        this.most = most;
        getStyleClass().add("dot-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        track.getStyleClass().add("dot-track");
        getChildren().add(track);
        for (int level = 0; level <= most; level++) {
            Circle tick = new Circle(2);
            tick.getStyleClass().add("dot-tick");
            ticks.add(tick);
        }
        getChildren().addAll(ticks);
        Map<Integer, List<Dot>> byLevel = new TreeMap<>();
        dots.forEach(dot ->
                byLevel.computeIfAbsent(dot.level(), level -> new ArrayList<>()).add(dot));
        byLevel.forEach((level, there) -> rows.put(level, there.size() > MOST_SHAPES ? counted(there) : each(there)));
        rows.values().forEach(of -> of.forEach(getChildren()::addAll));
        int highest = rows.values().stream().mapToInt(List::size).max().orElse(1);
        double height = LEAST + BETWEEN_ROWS * (highest - 1);
        drawn = height;
        setMinSize(150, height);
        setPrefHeight(height);
    }

    private static List<List<Node>> each(List<Dot> dots) {
        List<List<Node>> of = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            if (i % IN_A_ROW == 0) {
                of.add(new ArrayList<>());
            }
            of.get(i / IN_A_ROW).add(new RoleShape(dots.get(i).role()));
        }
        return of;
    }

    private static List<List<Node>> counted(List<Dot> dots) {
        Map<Role, Integer> byRole = new EnumMap<>(Role.class);
        dots.forEach(dot -> byRole.merge(dot.role(), 1, Integer::sum));
        List<List<Node>> of = new ArrayList<>();
        byRole.forEach(
                (role, count) -> of.add(List.of(new RoleShape(role), Parts.label("×" + count, "zx-strip-name"))));
        return of;
    }

    @Override
    protected void layoutChildren() {
        double bottom = Math.round((getHeight() + drawn) / 2 - LEAST / 2);
        track.setStartX(x(0));
        track.setEndX(x(most));
        track.setStartY(bottom);
        track.setEndY(bottom);
        for (int level = 0; level <= most; level++) {
            ticks.get(level).setCenterX(x(level));
            ticks.get(level).setCenterY(bottom);
        }
        rows.forEach((level, of) -> {
            for (int row = 0; row < of.size(); row++) {
                List<Node> nodes = of.get(row);
                for (int i = 0; i < nodes.size(); i++) {
                    double offset = (i - (nodes.size() - 1) / 2.0) * APART;
                    place(nodes.get(i), x(level) + offset, bottom - row * BETWEEN_ROWS);
                }
            }
        });
    }

    private static void place(Node node, double x, double y) {
        if (node instanceof Label label) {
            label.autosize();
            label.relocate(x - APART / 2 + 2, y - label.getHeight() / 2);
        } else {
            node.setLayoutX(x);
            node.setLayoutY(y);
        }
    }

    private double x(double level) {
        return Math.round(EDGE + (getWidth() - 2 * EDGE) * level / most);
    }
}
