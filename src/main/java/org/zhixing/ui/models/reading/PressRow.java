package org.zhixing.ui.models.reading;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** A row with lines that wrap and that leads somewhere when it is pressed. A button would not grow with its lines. */
public final class PressRow extends HBox {

    private final Runnable act;

    /** @param name what it says to those who listen */
    public PressRow(String name, Runnable act, Node... inside) {
        super(8, inside);
        this.act = act;
        getStyleClass().addAll("models-line", "zx-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setOnMouseClicked(e -> press());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                press();
                e.consume();
            }
        });
    }

    /** Does what a click would do. */
    public void press() {
        act.run();
    }

    @Override
    public void executeAccessibleAction(javafx.scene.AccessibleAction action, Object... parameters) {
        if (action == javafx.scene.AccessibleAction.FIRE) {
            press();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
