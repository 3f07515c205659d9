package org.zhixing.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** A part that is built anew while one works in it with the keyboard. */
public final class FocusKept {

    private FocusKept() {}

    /**
     * Builds a part of the window anew. If the focus was in it, it is then on the node that has the same id, so that arrow
     * keys go on from where one was.
     */
    public static void through(Parent part, Runnable build) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        String id = owner != null && within(owner, part) ? owner.getId() : null;
        build.run();
        Node again = id == null ? null : part.lookup("#" + id);
        if (again != null) {
            again.requestFocus();
        }
    }

    private static boolean within(@Nullable Node node, Parent part) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }
}
