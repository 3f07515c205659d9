package org.zhixing.ui.shell;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.zhixing.ui.workspace.Dialog;

/**
 * Lies over the window while a dialog is open: dims it, keeps the focus inside, and closes on Esc or a click beside it. Help
 * may lie over a dialog, which then waits as it is and comes back.
 */
final class DialogLayer extends StackPane {

    private static final double MARGIN = 24;

    private final ChangeListener<@Nullable Node> keepFocus = (observable, old, owner) -> keepInside(owner);
    private @Nullable Region dialog;
    private @Nullable Waiting beneath;
    private @Nullable Node focusBefore;
    private @Nullable Node inside;
    private Tabbing tabbing = Tabbing.NOT;

    /** Whether the focus is being moved by the Tab key, and which way. */
    private enum Tabbing {
        NOT,
        ON,
        BACK
    }

    /**
     * A dialog that comes back.
     *
     * @param shown itself, or what it is scrolled in
     * @param focus what had the focus in it
     */
    private record Waiting(
            Region dialog, Node shown, @Nullable Node focus) {}

    DialogLayer() {
        getStyleClass().add("zx-dialog-layer");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this && mayLeave(true)) {
                leave();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                tabbing = event.isShiftDown() ? Tabbing.BACK : Tabbing.ON;
                Platform.runLater(() -> tabbing = Tabbing.NOT);
            }
            if (event.getCode() == KeyCode.ESCAPE) {
                if (mayLeave(false)) {
                    leave();
                }
                event.consume();
            }
        });
    }

    /** Closes what lies on top. */
    void leave() {
        Waiting waits = beneath;
        if (waits == null) {
            close();
            return;
        }
        beneath = null;
        dialog = waits.dialog();
        getChildren().setAll(waits.shown());
        applyCss();
        Node focus = waits.focus();
        (focus != null && focus.getScene() != null ? focus : waits.dialog()).requestFocus();
    }

    private boolean mayLeave(boolean beside) {
        return !(dialog instanceof Dialog open) || open.mayLeave(beside);
    }

    /** Shows a dialog in the place of one that may be open. */
    void show(Region content) {
        if (dialog == null) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        beneath = null;
        place(content);
    }

    /** Shows something over the dialog that is open. */
    void showOver(Region content) {
        Region open = dialog;
        if (open == null || beneath != null) {
            show(content);
            return;
        }
        beneath = new Waiting(open, getChildren().get(0), getScene().getFocusOwner());
        place(content);
    }

    private void place(Region content) {
        dialog = content;
        inside = null;
        StackPane.setMargin(content, new Insets(MARGIN));
        getChildren().setAll(content);
        setVisible(true);
        fit(content);
        content.requestFocus();
        if (getScene() != null) {
            getScene().focusOwnerProperty().removeListener(keepFocus);
            getScene().focusOwnerProperty().addListener(keepFocus);
            keepInside(getScene().getFocusOwner());
        }
    }

    /** A dialog with more than the window has room for, such as with large text, is scrolled. */
    private void fit(Region content) {
        applyCss();
        double wide = Math.min(content.prefWidth(-1), getWidth() - 2 * MARGIN);
        double room = getHeight() - 2 * MARGIN;
        if (room > 0 && content.minHeight(wide) > room) {
            ScrollPane around = new ScrollPane(content);
            around.getStyleClass().add("zx-scroll");
            around.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            around.setFitToWidth(true);
            around.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            setMargin(around, new Insets(MARGIN));
            getChildren().setAll(around);
        }
    }

    void close() {
        dialog = null;
        beneath = null;
        inside = null;
        setVisible(false);
        getChildren().clear();
        if (getScene() != null) {
            getScene().focusOwnerProperty().removeListener(keepFocus);
        }
        if (focusBefore != null && focusBefore.getScene() != null) {
            focusBefore.requestFocus();
        }
        focusBefore = null;
    }

    boolean isOpen() {
        return dialog != null;
    }

    /** Whether a dialog is open that cannot be left now. */
    boolean stays() {
        return stays(dialog) || (beneath != null && stays(beneath.dialog()));
    }

    private static boolean stays(@Nullable Region dialog) {
        return dialog instanceof Dialog open && open.stays();
    }

    /** The page of the help for the dialog that is open; empty where it has none of its own. */
    String helpPage() {
        return dialog instanceof Dialog open ? open.helpPage() : "";
    }

    /**
     * Tab goes round inside the dialog. A page beneath that takes the focus for itself does not get it; where a step of the
     * dialog gave way to another, the dialog has it as when it was opened.
     */
    private void keepInside(@Nullable Node owner) {
        Region open = dialog;
        if (open == null) {
            return;
        }
        if (isWithin(open, owner)) {
            inside = owner;
            return;
        }
        if (tabbing != Tabbing.NOT) {
            end(open, tabbing == Tabbing.BACK).requestFocus();
            return;
        }
        Node before = inside;
        if (before != null && isWithin(open, before) && !before.isDisabled() && before.isVisible()) {
            before.requestFocus();
        } else {
            open.requestFocus();
        }
    }

    private static boolean isWithin(Node whole, @Nullable Node part) {
        for (Node each = part; each != null; each = each.getParent()) {
            if (each == whole) {
                return true;
            }
        }
        return false;
    }

    /** Where Tab begins in a dialog, or where it ends. */
    private static Node end(Region dialog, boolean last) {
        return dialog.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible() && !node.isDisabled())
                .reduce((one, other) -> last ? other : one)
                .orElse(dialog);
    }
}
