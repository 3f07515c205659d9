package org.zhixing.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;

/** Choices side by side of which exactly one holds. */
public final class Choices {

    private Choices() {}

    /**
     * Does something whenever a choice comes to hold: by a click, the space bar or an arrow key. The action of a button
     * knows nothing of arrow keys, so that what is seen and what holds would come apart. A second click leaves it chosen.
     */
    public static void onChosen(ToggleButton choice, Runnable then) {
        choice.setOnAction(event -> choice.setSelected(true));
        choice.selectedProperty().addListener((observable, before, now) -> {
            if (now) {
                // What follows may build the choices anew: the focus has to be here already.
                if (choice.getToggleGroup() != null
                        && choice.getToggleGroup().getToggles().stream().anyMatch(Choices::focused)) {
                    choice.requestFocus();
                }
                then.run();
            }
        });
    }

    private static boolean focused(Toggle toggle) {
        return toggle instanceof Node node && node.isFocused();
    }
}
