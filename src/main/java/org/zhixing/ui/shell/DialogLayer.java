package org.zhixing.ui.shell;

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

/** Lies over the window while a dialog is open: dims it, keeps the focus inside, and closes on Esc or a click beside it. */
final class DialogLayer extends StackPane {

    private static final double MARGIN = 24;

    private final ChangeListener<@Nullable Node> keepFocus = (observable, old, owner) -> keepInside(owner);
    private @Nullable Region dialog;
    private @Nullable Node focusBefore;

    DialogLayer() {
        getStyleClass().add("zx-dialog-layer");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this && mayLeave(true)) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                if (mayLeave(false)) {
                    close();
                }
                event.consume();
            }
        });
    }

    private boolean mayLeave(boolean beside) {
        return !(dialog instanceof Dialog open) || open.mayLeave(beside);
    }

    /** Shows a dialog in the place of one that may be open. */
    void show(Region content) {
        if (dialog == null) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        dialog = content;
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
        return dialog != null && !mayLeave(false);
    }

    /** Tab goes round inside the dialog. */
    private void keepInside(@Nullable Node owner) {
        Region open = dialog;
        if (open == null) {
            return;
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == open) {
                return;
            }
        }
        first(open).requestFocus();
    }

    private static Node first(Region dialog) {
        return dialog.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible() && !node.isDisabled())
                .findFirst()
                .orElse(dialog);
    }
}
