package org.zhixing.ui.common;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/**
 * One cell of a heat map: a printed number on a ground that darkens with it. Missing, not applicable and zero look
 * different without colour: a dashed outline with a word, a bare dash, a filled pale cell with 0.
 */
public final class HeatCell extends StackPane {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass NOT_APPLICABLE = PseudoClass.getPseudoClass("na");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Label number = new Label();
    private final Label conflict = new Label();

    /** @param core whether the cell is a core one: a dot says so */
    public HeatCell(boolean core, String conflictWord) {
        getStyleClass().add("zx-heat-cell");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        number.getStyleClass().add("zx-heat-number");
        conflict.setText(conflictWord);
        conflict.getStyleClass().add("zx-heat-conflict");
        // Where the cell is too narrow for both, the word stands below the number.
        FlowPane middle = new FlowPane(4, -3, number, conflict);
        middle.setAlignment(Pos.CENTER);
        number.setMinWidth(USE_PREF_SIZE);
        conflict.setMinWidth(USE_PREF_SIZE);
        getChildren().add(middle);
        if (core) {
            Circle dot = new Circle(2.5);
            dot.getStyleClass().add("zx-heat-dot");
            StackPane.setAlignment(dot, Pos.TOP_LEFT);
            StackPane.setMargin(dot, new Insets(3, 0, 0, 4));
            getChildren().add(dot);
        }
        showMissing("");
        setConflict(false);
    }

    /**
     * @param text the number as printed
     * @param level its ground, 0 to 4
     */
    public void showLevel(String text, int level) {
        clear();
        number.setText(text);
        getStyleClass().add("heat-" + level);
    }

    public void showMissing(String word) {
        clear();
        number.setText(word);
        pseudoClassStateChanged(MISSING, true);
    }

    public void showNotApplicable() {
        clear();
        number.setText("—");
        pseudoClassStateChanged(NOT_APPLICABLE, true);
    }

    public void setConflict(boolean shown) {
        conflict.setVisible(shown);
        conflict.setManaged(shown);
        pseudoClassStateChanged(CONFLICT, shown);
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private void clear() {
        getStyleClass().removeIf(style -> style.startsWith("heat-"));
        pseudoClassStateChanged(MISSING, false);
        pseudoClassStateChanged(NOT_APPLICABLE, false);
    }
}
