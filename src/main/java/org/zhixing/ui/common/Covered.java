package org.zhixing.ui.common;

import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Whether a window is covered because nobody is there. Dialogs of the operating system cannot be covered: what is answered in
 * one meanwhile does not count.
 */
public final class Covered {

    private static final Object COVERED = Covered.class;

    private Covered() {}

    public static void set(Scene scene, boolean covered) {
        if (covered) {
            scene.getProperties().put(COVERED, true);
        } else {
            scene.getProperties().remove(COVERED);
        }
    }

    public static boolean is(@Nullable Window window) {
        Scene scene = window == null ? null : window.getScene();
        return scene != null && scene.hasProperties() && scene.getProperties().containsKey(COVERED);
    }
}
