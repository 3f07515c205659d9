package org.zhixing.ui.workshop;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** A button that says why it cannot be pressed now: a disabled one has no tooltip of its own. */
final class WithReason extends StackPane {

    private final Button button;
    private final Tooltip why = new Tooltip();
    private boolean said;

    WithReason(Button button) {
        super(button);
        this.button = button;
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void allow() {
        button.setDisable(false);
        button.setAccessibleHelp(null);
        if (said) {
            Tooltip.uninstall(this, why);
            said = false;
        }
    }

    /** @param reason why not, in one sentence */
    void refuse(String reason) {
        button.setDisable(true);
        button.setAccessibleHelp(reason);
        why.setText(reason);
        if (!said) {
            Tooltip.install(this, why);
            said = true;
        }
    }
}
