package org.zhixing.ui.workshop.projector;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zhixing.review.Figures;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.common.ShareBar;
import org.zhixing.ui.workshop.running.GroupWords;
import org.zhixing.workshop.GroupMeasures;
import org.zhixing.workshop.Vignette;

/** Before and after side by side: how far the room agrees, and how many come near the key on each item. */
final class ChangeCard extends VBox {

    private static final double BAR = 130;

    private final Label before = Parts.label("—", "room-name");
    private final Label after = Parts.label("—", "room-name");
    private final Label meaning = Parts.prose("", "room-small", "zx-muted");

    ChangeCard(Shown shown, Consumer<String> show) {
        getStyleClass().addAll("zx-card", "room-card");
        before.setId("room-alpha-before");
        after.setId("room-alpha-after");
        HBox both = Parts.row(
                12,
                Parts.label(shown.words().text("workshop.room.agree"), "room-section"),
                Parts.spring(),
                Parts.label("α", "room-text", "zx-muted"),
                before,
                Parts.label("→", "room-text", "zx-muted"),
                after);
        both.getChildren().forEach(child -> {
            if (child instanceof Label label) {
                label.setMinWidth(USE_PREF_SIZE);
            }
        });
        meaning.setId("room-conformity");
        Parts.show(meaning, false);
        getChildren().addAll(both, meaning);
        FittingRows rows = new FittingRows(shown.workshop().current().items().stream()
                .filter(item -> item.key().median() != null)
                .map(item -> row(shown, item, show))
                .toList());
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().add(rows);
    }

    /** @param group null while it is worked out */
    void follow(Shown shown, @Nullable GroupMeasures group) {
        before.setText(GroupWords.before(group));
        after.setText(GroupWords.after(group));
        meaning.setText(group == null ? "" : GroupWords.movement(group, shown.words()));
        Parts.show(meaning, !meaning.getText().isEmpty());
    }

    private static Button row(Shown shown, Vignette.Item item, Consumer<String> show) {
        String indicator = item.indicator();
        Double before = within(shown, item, 1);
        Double after = within(shown, item, 2);
        String shares = shown.words().text("workshop.room.change", Figures.percent(before), Figures.percent(after));
        Label id = Parts.label(indicator, "room-text", "room-faint", "room-id");
        Label name = Parts.label(shown.name(indicator), "room-text");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        ShareBar first = new ShareBar(before, 0, "");
        first.getStyleClass().add("room-before");
        ShareBar second = new ShareBar(after, 0, "");
        second.getStyleClass().add("room-after");
        VBox bars = new VBox(3, first, second);
        bars.setAlignment(javafx.geometry.Pos.CENTER);
        bars.setMinWidth(BAR);
        bars.setPrefWidth(BAR);
        Label numbers = Parts.label(shares, "room-text", "room-change");
        numbers.setMinWidth(USE_PREF_SIZE);
        HBox inside = Parts.row(14, id, name, bars, numbers);
        Button row = new Button(null, inside);
        inside.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.getStyleClass().add("room-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(shown.words()
                .text(
                        "workshop.room.change.spoken",
                        indicator,
                        shown.name(indicator),
                        Figures.percent(before),
                        Figures.percent(after)));
        row.setOnAction(event -> show.accept(indicator));
        return row;
    }

    private static @Nullable Double within(Shown shown, Vignette.Item item, int round) {
        Double key = item.key().median();
        return key == null
                ? null
                : shown.tally(item.indicator(), round).within(key, 1).orElse(null);
    }
}
