package org.zhixing.ui.common;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Tab goes on from a text of several lines as from any other field: nobody wants a tab stop in it, and whoever has no mouse must
 * get out.
 */
public final class TabLeaves {

    private TabLeaves() {}

    /** Once for each window in which one types. */
    public static void watch(Window window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB
                    && !event.isControlDown()
                    && event.getTarget() instanceof TextArea area) {
                event.consume();
                // The toolkit's own way out of such a text.
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            }
        });
    }
}
