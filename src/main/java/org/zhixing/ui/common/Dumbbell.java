package org.zhixing.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * What is stated (hollow) beside what is enacted (filled) on a scale of 0 to {@code most}. A wide shortfall gets a heavy
 * bar, more done than said a dotted one.
 */
public final class Dumbbell extends Region {

    private static final double RADIUS = 5.5;

    private final double most;
    private final Double stated;
    private final @Nullable Double enacted;
    private final Line bar = new Line();
    private final Circle statedDot = new Circle(RADIUS);
    private final Circle enactedDot = new Circle(RADIUS - 1);

    /**
     * @param enacted null where it cannot be told: only the hollow dot is drawn
     * @param wide whether the gap deserves the heavy bar
     * @param description what the two dots say, for those who cannot see them
     */
    public Dumbbell(double most, double stated, @Nullable Double enacted, boolean wide, String description) {
        this.most = most;
        this.stated = stated;
        this.enacted = enacted;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(description);
        setMinHeight(28);
        setPrefHeight(34);
        setMinWidth(60);
        for (int tick = 0; tick <= most; tick++) {
            Line line = new Line();
            line.getStyleClass().add("zx-dumbbell-grid");
            getChildren().add(line);
        }
        bar.getStyleClass().add("zx-dumbbell-bar");
        if (wide) {
            bar.getStyleClass().add("wide");
        } else if (enacted != null && enacted > stated) {
            bar.getStyleClass().add("over");
        }
        statedDot.getStyleClass().add("zx-dumbbell-stated");
        enactedDot.getStyleClass().add("zx-dumbbell-enacted");
        bar.setVisible(enacted != null);
        enactedDot.setVisible(enacted != null);
        getChildren().addAll(bar, statedDot, enactedDot);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        for (int tick = 0; tick <= most; tick++) {
            Line line = (Line) getChildren().get(tick);
            line.setStartX(x(tick));
            line.setEndX(x(tick));
            line.setStartY(0);
            line.setEndY(getHeight());
        }
        statedDot.setCenterX(x(stated));
        statedDot.setCenterY(middle);
        if (enacted != null) {
            enactedDot.setCenterX(x(enacted));
            enactedDot.setCenterY(middle);
            bar.setStartX(x(stated));
            bar.setEndX(x(enacted));
            bar.setStartY(middle);
            bar.setEndY(middle);
        }
    }

    private double x(double level) {
        double inset = RADIUS + 2;
        return Math.round(inset + (getWidth() - 2 * inset) * level / most) + 0.5;
    }
}
