package org.zhixing.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The ring around what has the focus, for whoever works with keys. The toolkit draws it after Tab alone; here it is drawn
 * also where an arrow key, a letter or a part built anew moved the focus. After a click there is none.
 */
public final class FocusRing {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private boolean keys;

    private FocusRing() {}

    /** Once for each window. */
    public static void follow(Scene scene) {
        FocusRing ring = new FocusRing();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> ring.keys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> ring.keys = false);
        scene.focusOwnerProperty().addListener((observable, was, now) -> {
            show(was, false);
            show(now, ring.keys);
        });
    }

    /** What the toolkit itself made visible stays so. */
    private static void show(@Nullable Node node, boolean visible) {
        if (node != null) {
            node.pseudoClassStateChanged(VISIBLE, visible || node.isFocusVisible());
        }
    }
}
