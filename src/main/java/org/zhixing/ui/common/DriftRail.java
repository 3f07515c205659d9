package org.zhixing.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Four equal steps, the current one filled; below, where records and self-report alone would put it. */
public final class DriftRail extends Pane {

    private static final double TRACK = 10;
    private static final double GAP = 2;
    private static final double NAMES_TOP = 12;
    private static final double BETWEEN = 10;

    private final List<Rectangle> steps = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final @Nullable Integer records;
    private final @Nullable Integer self;
    private final Label recordsName;
    private final Label selfName;

    /**
     * @param levelNames names of the levels 0 to 3
     * @param level the level, or null without data
     * @param records what records alone say, or null
     * @param self what the self-report alone says, or null
     */
    public DriftRail(
            List<String> levelNames,
            @Nullable Integer level,
            @Nullable Integer records,
            String recordsText,
            @Nullable Integer self,
            String selfText,
            String spoken) {
        this.records = records;
        this.self = self;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (int i = 0; i < levelNames.size(); i++) {
            boolean current = level != null && level == i;
            Rectangle step = new Rectangle();
            step.setArcWidth(6);
            step.setArcHeight(6);
            step.getStyleClass().add(current ? "zx-rail-" + i : "zx-strip-track");
            Label name = new Label(levelNames.get(i));
            name.getStyleClass().add(current ? "zx-rail-name-" + i : "zx-rail-name");
            steps.add(step);
            names.add(name);
        }
        recordsName = new Label(recordsText, new Polygon(0, 6, 4, 0, 8, 6));
        recordsName.getGraphic().getStyleClass().add("zx-rail-records");
        selfName = new Label(selfText, new Circle(3.2));
        selfName.getGraphic().getStyleClass().add("zx-rail-self");
        for (Label mark : List.of(recordsName, selfName)) {
            mark.getStyleClass().add("zx-strip-name");
            mark.setGraphicTextGap(3);
        }
        recordsName.setVisible(records != null);
        selfName.setVisible(self != null);
        getChildren().addAll(steps);
        getChildren().addAll(names);
        getChildren().addAll(recordsName, selfName);
        getChildren().forEach(child -> child.setManaged(false));
        setMinWidth(160);
    }

    @Override
    protected double computePrefHeight(double width) {
        return NAMES_TOP + 2 * names.get(0).prefHeight(-1) + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return NAMES_TOP + 2 * names.get(0).prefHeight(-1) + 2;
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() / steps.size();
        List<Double> centres = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Rectangle step = steps.get(i);
            step.setX(i * wide + GAP / 2);
            step.setWidth(Math.max(0, wide - GAP));
            step.setHeight(TRACK);
            centres.add((i + 0.5) * wide);
        }
        LabelRow.place(names, centres, getWidth(), NAMES_TOP);
        marks(wide, NAMES_TOP + names.get(0).getHeight() + 1);
    }

    /** The marks stand below their steps, in the order of their steps; on one step side by side. */
    private void marks(double wide, double top) {
        if (records != null && self != null) {
            boolean recordsFirst = records <= self;
            Label first = recordsFirst ? recordsName : selfName;
            Label second = recordsFirst ? selfName : recordsName;
            double near = records.equals(self) ? (second.prefWidth(-1) + BETWEEN) / 2 : 0;
            double after = records.equals(self) ? (first.prefWidth(-1) + BETWEEN) / 2 : 0;
            LabelRow.place(
                    List.of(first, second),
                    List.of(
                            (Math.min(records, self) + 0.5) * wide - near,
                            (Math.max(records, self) + 0.5) * wide + after),
                    getWidth(),
                    top);
        } else if (records != null) {
            LabelRow.place(List.of(recordsName), List.of((records + 0.5) * wide), getWidth(), top);
        } else if (self != null) {
            LabelRow.place(List.of(selfName), List.of((self + 0.5) * wide), getWidth(), top);
        }
    }
}
