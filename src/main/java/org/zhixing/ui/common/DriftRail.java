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
    private static final double NAMES_TOP = 14;
    private static final double MARKS_TOP = 32;
    private static final double HEIGHT = 50;

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
            name.getStyleClass().add(current ? "zx-rail-name-" + i : "zx-strip-name");
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
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() / steps.size();
        for (int i = 0; i < steps.size(); i++) {
            Rectangle step = steps.get(i);
            step.setX(i * wide + GAP / 2);
            step.setWidth(Math.max(0, wide - GAP));
            step.setHeight(TRACK);
            Label name = names.get(i);
            name.autosize();
            name.relocate(i * wide + (wide - name.getWidth()) / 2, NAMES_TOP);
        }
        recordsName.autosize();
        selfName.autosize();
        boolean together = records != null && records.equals(self);
        double both = recordsName.getWidth() + 10 + selfName.getWidth();
        if (records != null) {
            double centre = (records + 0.5) * wide;
            recordsName.relocate(centre - (together ? both : recordsName.getWidth()) / 2, MARKS_TOP);
        }
        if (self != null) {
            double centre = (self + 0.5) * wide;
            selfName.relocate(
                    together ? centre + both / 2 - selfName.getWidth() : centre - selfName.getWidth() / 2, MARKS_TOP);
        }
    }
}
