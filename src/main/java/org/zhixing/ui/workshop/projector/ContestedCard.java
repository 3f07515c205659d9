package org.zhixing.ui.workshop.projector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ShareBar;
import org.zhixing.ui.workshop.running.Tally;

/** The items on which the room differs most: those worth talking about. A row shows its item. */
final class ContestedCard extends VBox {

    private static final double BAR = 130;

    ContestedCard(Shown shown, Consumer<String> show) {
        getStyleClass().addAll("zx-card", "room-card");
        int round = shown.compared() ? 2 : 1;
        List<Tally> contested = Tally.contested(shown.workshop(), round);
        Label hint = Parts.label(shown.words().text("workshop.room.contested.hint"), "room-small", "room-faint");
        hint.setMinWidth(0);
        Label title = Parts.label(shown.words().text("workshop.room.contested"), "room-section");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().add(Parts.row(12, title, Parts.spring(), hint));
        if (contested.isEmpty()) {
            getChildren().add(Parts.prose(shown.words().text("workshop.room.contested.none"), "room-text", "zx-muted"));
            return;
        }
        FittingRows rows = new FittingRows(
                contested.stream().map(tally -> row(shown, tally, show)).toList());
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().add(rows);
    }

    private static Button row(Shown shown, Tally tally, Consumer<String> show) {
        Label id = Parts.label(tally.indicator(), "room-text", "room-faint", "room-id");
        Label name = Parts.label(shown.name(tally.indicator()), "room-text");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        String range = String.valueOf(tally.range());
        ShareBar bar = new ShareBar(tally.spread(), 0, "");
        bar.getStyleClass().add("room-range");
        bar.setMinWidth(BAR);
        bar.setPrefWidth(BAR);
        Label number = Parts.label(shown.words().text("workshop.room.range", range), "room-text", "room-range-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox inside = Parts.row(14, id, name, bar, number);
        Button row = new Button(null, inside);
        inside.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.getStyleClass().add("room-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(shown.words()
                .text("workshop.room.contested.spoken", tally.indicator(), shown.name(tally.indicator()), range));
        row.setOnAction(event -> show.accept(tally.indicator()));
        return row;
    }
}
