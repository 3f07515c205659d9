package org.zhixing.ui.shell;

import java.util.Comparator;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Page up and page down turn the page that one looks at, Home and End go to where it begins and ends, also where nothing on
 * it can have the focus.
 */
final class PageKeys {

    /** Of the height that is seen: a line or two stay in sight. */
    private static final double STEP = 0.9;

    private static final Set<KeyCode> KEYS = Set.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END);

    private PageKeys() {}

    /**
     * Takes the keys except from a list or a text field, which has its own use for them. What scrolls would take them too
     * while the focus is somewhere in it, and go on by a line.
     */
    static void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
            if (KEYS.contains(event.getCode()) && plain && !event.isConsumed() && !usesThem(scene.getFocusOwner())) {
                ScrollPane page = page(scene);
                if (page != null) {
                    turn(page, event.getCode());
                    event.consume();
                }
            }
        });
    }

    private static boolean usesThem(@Nullable Node focus) {
        return focus instanceof TextInputControl
                || focus instanceof ListView<?>
                || focus instanceof TableView<?>
                || focus instanceof TreeView<?>
                || focus instanceof ComboBoxBase<?>
                || focus instanceof ChoiceBox<?>
                || focus instanceof Spinner<?>;
    }

    /** The one that the focus is in, else the largest that is seen, which in an open dialog is not the page beneath it. */
    private static @Nullable ScrollPane page(Scene scene) {
        for (Node each = scene.getFocusOwner(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && scrolls(pane)) {
                return pane;
            }
        }
        Node over = scene.getRoot().lookup(".zx-dialog-layer");
        Node whole = over != null && over.isVisible() ? over : scene.getRoot();
        return whole.lookupAll(".scroll-pane").stream()
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

    private static void turn(ScrollPane pane, KeyCode key) {
        double share = pane.getViewportBounds().getHeight() * STEP / hidden(pane);
        double step = share * (pane.getVmax() - pane.getVmin());
        double there =
                switch (key) {
                    case HOME -> pane.getVmin();
                    case END -> pane.getVmax();
                    case PAGE_DOWN -> pane.getVvalue() + step;
                    default -> pane.getVvalue() - step;
                };
        pane.setVvalue(Math.max(pane.getVmin(), Math.min(pane.getVmax(), there)));
    }
}
