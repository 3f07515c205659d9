package org.zhixing.ui.actions;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the plan: the screen wears it, and so does each dialog, which lies outside of it. */
final class ActionsSheet {

    private ActionsSheet() {}

    static void dress(Parent part) {
        part.getStylesheets()
                .add(Objects.requireNonNull(ActionsSheet.class.getResource("actions.css"))
                        .toExternalForm());
    }
}
