package org.zhixing.ui.audit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** No sample was drawn yet: what will be here, why it helps, and one button. */
final class EmptyAudit extends StackPane {

    private static final double WIDE = 520;

    EmptyAudit(Messages words, Runnable start) {
        getStyleClass().add("audit-empty");
        Button button = Parts.button(words.text("audit.new"), start, "accent");
        button.setId("audit-first");
        VBox plate = new VBox(
                12,
                Parts.icon("fth-folder", "zx-empty-icon"),
                Parts.label(words.text("audit.empty.title"), "zx-section"),
                centred(words.text("audit.empty.text"), "zx-muted"),
                button,
                centred(words.text("audit.empty.safe"), "zx-cap"));
        plate.setAlignment(Pos.CENTER);
        plate.setMaxSize(WIDE, USE_PREF_SIZE);
        getChildren().add(plate);
    }

    private static Label centred(String text, String style) {
        Label label = Parts.prose(text, style);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
