package org.zhixing.ui.records;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the records screen: the screen wears it, and so does each dialog, which lies outside of it. */
public final class RecordsSheet {

    private RecordsSheet() {}

    public static void dress(Parent part) {
        part.getStylesheets()
                .add(Objects.requireNonNull(RecordsSheet.class.getResource("records.css"))
                        .toExternalForm());
    }
}
