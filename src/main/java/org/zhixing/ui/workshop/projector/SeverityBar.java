package org.zhixing.ui.workshop.projector;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A difference from the key as a bar from the middle: to the right above it, to the left below it. */
final class SeverityBar extends Pane {

    /** Differences beyond this reach the end. */
    private static final double WIDEST = 2;

    private static final double HIGH = 10;

    private final @Nullable Double value;
    private final Region track = new Region();
    private final Region bar = new Region();
    private final Region middle = new Region();

    /** @param value a mean difference in levels, or null where there is none */
    SeverityBar(@Nullable Double value) {
        this.value = value;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        track.getStyleClass().add("severity-track");
        bar.getStyleClass().add(value != null && value < 0 ? "severity-below" : "severity-above");
        middle.getStyleClass().add("severity-middle");
        bar.setVisible(value != null);
        getChildren().addAll(track, bar, middle);
        getChildren().forEach(child -> child.setManaged(false));
        setMinSize(60, HIGH + 6);
        setPrefSize(120, HIGH + 6);
        setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        double half = Math.round(getWidth() / 2);
        double top = Math.round((getHeight() - HIGH) / 2);
        track.resizeRelocate(0, top, getWidth(), HIGH);
        middle.resizeRelocate(half, top - 3, 1, HIGH + 6);
        if (value != null) {
            double wide = Math.round(Math.min(1, Math.abs(value) / WIDEST) * half);
            bar.resizeRelocate(value < 0 ? half - wide : half, top, wide, HIGH);
        }
    }
}
