package org.zhixing.ui.locking;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Where the focus was, and in a text what was marked: a field that gets the focus again would mark the whole of it. */
final class Typing {

    private final Node owner;
    private final @Nullable TextInputControl text;
    private final int anchor;
    private final int caret;

    private Typing(Node owner, @Nullable TextInputControl text) {
        this.owner = owner;
        this.text = text;
        anchor = text == null ? 0 : text.getAnchor();
        caret = text == null ? 0 : text.getCaretPosition();
    }

    static @Nullable Typing in(@Nullable Scene scene) {
        Node owner = scene == null ? null : scene.getFocusOwner();
        return owner == null ? null : new Typing(owner, text(owner));
    }

    private static @Nullable TextInputControl text(Node owner) {
        if (owner instanceof TextInputControl field) {
            return field;
        }
        if (owner instanceof DatePicker picker) {
            return picker.getEditor();
        }
        return owner instanceof ComboBox<?> box && box.isEditable() ? box.getEditor() : null;
    }

    /** Gives the focus back, if what had it is still there. */
    void back() {
        if (owner.getScene() != null) {
            owner.requestFocus();
            mark();
            // Some fields mark their text a moment after they got the focus.
            Platform.runLater(this::mark);
        }
    }

    private void mark() {
        if (text != null) {
            text.selectRange(anchor, caret);
        }
    }
}
