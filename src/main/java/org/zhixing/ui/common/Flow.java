package org.zhixing.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Parts in one line as long as they have room, else in as many as they need: it asks for its one line, not for a fixed width. */
public class Flow extends FlowPane {

    public Flow(double between, double below, Node... parts) {
        super(between, below, parts);
        setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(part -> part.minWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets inside = getInsets();
        double wide = inside.getLeft() + inside.getRight() - getHgap();
        for (Node part : getManagedChildren()) {
            Insets around = getMargin(part);
            wide += snapSizeX(part.prefWidth(-1)) + getHgap();
            wide += around == null ? 0 : around.getLeft() + around.getRight();
        }
        return Math.max(0, Math.ceil(wide) + 1);
    }

    /** The toolkit asks for the height at the least width as well, which is not the one that is given in the end. */
    @Override
    protected double computePrefHeight(double width) {
        double most = Math.min(prefWidth(-1), getMaxWidth() > 0 ? getMaxWidth() : Double.MAX_VALUE);
        return super.computePrefHeight(width <= computeMinWidth(-1) ? most : width);
    }
}
