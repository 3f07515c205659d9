package org.zhixing.ui.models;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the models screen, which its dialogs wear as well. */
final class ModelsSheet {

    private ModelsSheet() {}

    static void dress(Parent part) {
        part.getStylesheets()
                .setAll(Objects.requireNonNull(ModelsSheet.class.getResource("models.css"))
                        .toExternalForm());
    }
}
