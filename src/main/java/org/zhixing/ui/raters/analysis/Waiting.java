package org.zhixing.ui.raters.analysis;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Nothing to show yet: why, what will be here, and one button. */
final class Waiting extends VBox {

    private static final double WIDE = 460;

    Waiting(Messages words, String title, String text, String act, Runnable run) {
        super(12);
        getStyleClass().add("raters-waiting");
        setAlignment(Pos.CENTER);
        setMaxWidth(WIDE);
        var says = Parts.prose(text, "zx-muted");
        says.setTextAlignment(TextAlignment.CENTER);
        var head = Parts.prose(title, "zx-section");
        head.setTextAlignment(TextAlignment.CENTER);
        Button button = Parts.button(words.text(act), run);
        button.setId("raters-to-roster");
        getChildren().addAll(Parts.icon("fth-users", "zx-empty-icon"), head, says, button);
    }
}
