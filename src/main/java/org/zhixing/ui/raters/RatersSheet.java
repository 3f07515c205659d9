package org.zhixing.ui.raters;

import java.util.Objects;
import javafx.scene.Parent;

/** The style sheet of the raters screen: the screen wears it, and so does each dialog, which lies outside of it. */
public final class RatersSheet {

    private RatersSheet() {}

    public static void dress(Parent part) {
        part.getStylesheets()
                .add(Objects.requireNonNull(RatersSheet.class.getResource("raters.css"))
                        .toExternalForm());
    }
}
