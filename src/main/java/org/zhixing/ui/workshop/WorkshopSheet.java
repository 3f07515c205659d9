package org.zhixing.ui.workshop;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the workshop screen, which its dialogs wear as well. */
final class WorkshopSheet {

    private WorkshopSheet() {}

    static void dress(Parent part) {
        part.getStylesheets()
                .setAll(Objects.requireNonNull(WorkshopSheet.class.getResource("workshop.css"))
                        .toExternalForm());
    }
}
