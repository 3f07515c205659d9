package org.zhixing.ui.records;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** Nothing came in yet: what will be here, why it helps, and one button. */
final class EmptyRecords extends StackPane {

    private static final double WIDE = 520;

    EmptyRecords(Messages words, Runnable start) {
        getStyleClass().add("records-empty");
        Label title = Parts.label(words.text("records.empty.title"), "zx-section");
        Label text = centred(words.text("records.empty.text"), "zx-muted");
        Label kinds = centred(words.text("records.empty.kinds"), "zx-cap");
        Label safe = centred(words.text("records.empty.safe"), "zx-cap");
        Button button = Parts.button(words.text("records.import"), start, "accent");
        button.setGraphic(Parts.icon("fth-upload"));
        button.setId("records-start");
        VBox plate = new VBox(12, Parts.icon("fth-database", "zx-empty-icon"), title, text, button, kinds, safe);
        plate.getStyleClass().add("records-drop");
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
