package org.zhixing.ui.shell;

import java.util.Comparator;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Page up and page down turn the page that one looks at, also where nothing on it can have the focus. */
final class PageKeys {

    /** Of the height that is seen: a line or two stay in sight. */
    private static final double STEP = 0.9;

    private static final Set<KeyCode> KEYS = Set.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private PageKeys() {}

    /** Takes the two keys where nobody else has: a list or a text field turns its own pages. */
    static void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (KEYS.contains(event.getCode()) && !event.isShortcutDown() && !event.isAltDown()) {
                ScrollPane page = page(scene);
                if (page != null) {
                    turn(page, event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
                    event.consume();
                }
            }
        });
    }

    /** The one that the focus is in, else the largest that is seen. */
    private static @Nullable ScrollPane page(Scene scene) {
        for (Node each = scene.getFocusOwner(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && scrolls(pane)) {
                return pane;
            }
        }
        return scene.getRoot().lookupAll(".scroll-pane").stream()
                .filter(node -> node instanceof ScrollPane pane && scrolls(pane) && seen(node))
                .map(ScrollPane.class::cast)
                .max(Comparator.comparingDouble(pane -> pane.getWidth() * pane.getHeight()))
                .orElse(null);
    }

    private static boolean scrolls(ScrollPane pane) {
        return hidden(pane) > 0;
    }

    private static double hidden(ScrollPane pane) {
        return pane.getContent() == null
                ? 0
                : pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void turn(ScrollPane pane, int direction) {
        double share = pane.getViewportBounds().getHeight() * STEP / hidden(pane);
        double there = pane.getVvalue() + direction * share * (pane.getVmax() - pane.getVmin());
        pane.setVvalue(Math.max(pane.getVmin(), Math.min(pane.getVmax(), there)));
    }
}
