package org.zhixing.ui.workshop.projector;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.workshop.Vignette;

/** The items of the vignette with how many have answered each; the one shown is marked. */
final class ItemsCard extends VBox {

    private final Consumer<String> show;

    ItemsCard(Shown shown, Consumer<String> show) {
        this.show = show;
        getStyleClass().addAll("zx-card", "room-card");
        follow(shown);
    }

    void follow(Shown shown) {
        FittingRows rows = new FittingRows(shown.workshop().current().items().stream()
                .map(item -> row(shown, item))
                .toList());
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(Parts.label(shown.words().text("workshop.room.answered"), "room-section"), rows);
    }

    private Button row(Shown shown, Vignette.Item item) {
        String indicator = item.indicator();
        int answered = shown.tally(indicator, shown.workshop().round()).votes().total();
        String counted = shown.words()
                .text(
                        "workshop.room.of",
                        String.valueOf(answered),
                        String.valueOf(shown.workshop().participants().size()));
        Label id = Parts.label(indicator, "room-text", "room-faint", "room-id");
        Label name = Parts.label(shown.name(indicator), "room-text");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = Parts.label(counted, "room-text");
        number.setMinWidth(USE_PREF_SIZE);
        HBox inside = Parts.row(14, id, name, number);
        Button row = new Button(null, inside);
        inside.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.getStyleClass().add("room-row");
        if (item.equals(shown.item())) {
            row.getStyleClass().add("current");
        }
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(indicator + " " + shown.name(indicator) + " " + counted);
        row.setOnAction(event -> show.accept(indicator));
        return row;
    }
}
