package org.zhixing.ui.common;

import javafx.scene.control.ToggleButton;

/** Choices side by side of which exactly one holds. */
public final class Choices {

    private Choices() {}

    /**
     * Does something whenever a choice comes to hold: by a click, the space bar or an arrow key. The action of a button
     * knows nothing of arrow keys, so that what is seen and what holds would come apart.
     */
    public static void onChosen(ToggleButton choice, Runnable then) {
        choice.selectedProperty().addListener((observable, before, now) -> {
            if (now) {
                then.run();
            }
        });
    }
}
