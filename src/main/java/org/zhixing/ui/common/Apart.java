package org.zhixing.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Two parts at the left and at the right of one row; one below the other where long words or large text leave no room. A
 * part that flows is never wider than the row.
 */
public final class Apart extends FlowPane {

    private final Region left;
    private final Region right;

    public Apart(double gap, Region left, Region right) {
        super(gap, gap);
        this.left = left;
        this.right = right;
        // As wide as it is given, not as wide as the toolkit thinks.
        setPrefWrapLength(0);
        left.setMinWidth(USE_PREF_SIZE);
        right.setMinWidth(USE_PREF_SIZE);
        flow(left);
        flow(right);
        HBox end = Parts.row(0, Parts.spring(), right);
        getChildren().addAll(left, end);
        end.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(right.getWidth(), Math.floor(getWidth() - left.getWidth() - gap - 1)),
                        widthProperty(),
                        left.widthProperty(),
                        right.widthProperty()));
    }

    /** Not what the parts have taken so far, as the toolkit has it: a row that was wide once can be narrow again. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    private void flow(Region part) {
        if (part instanceof Flow) {
            part.setMinWidth(0);
            part.maxWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> getWidth() > 2 ? getWidth() - 2 : Double.MAX_VALUE, widthProperty()));
        }
    }
}
