package org.zhixing.ui.workshop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.Running;
import org.zhixing.ui.workshop.running.Tally;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;
import org.zhixing.workshop.ExpertPanel;
import org.zhixing.workshop.Vignette;
import org.zhixing.workshop.Workshop;
import org.zhixing.workshop.WorkshopStep;

/** The items of the vignette at hand with how many have answered; pressing one shows it to the room. */
final class ItemsCard extends VBox {

    private final Running running;
    private final Messages words;
    private final VBox rows = new VBox(2);

    ItemsCard(Running running, Messages words) {
        super(8);
        this.running = running;
        this.words = words;
        getStyleClass().addAll("zx-card", "items-card");
        Label hint = Parts.label(words.text("workshop.items.hint"), "zx-caption");
        hint.setMinWidth(0);
        Label title = Parts.label(words.text("workshop.items"), "zx-section");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Parts.row(12, title, Parts.spring(), hint), rows);
        Follow.whileShown(this, running.now(), this::follow);
    }

    private void follow(Workshop now) {
        boolean focused = rows.getChildren().stream().anyMatch(row -> row.isFocused());
        rows.getChildren().clear();
        for (Vignette.Item item : now.current().items()) {
            rows.getChildren().add(row(now, item));
        }
        if (now.current().items().isEmpty()) {
            rows.getChildren().add(Parts.prose(words.text("workshop.why.noItems"), "zx-dense", "zx-muted"));
        }
        if (focused) {
            rows.getChildren().stream()
                    .filter(row -> row.getStyleClass().contains("shown"))
                    .forEach(row -> row.requestFocus());
        }
    }

    private Button row(Workshop now, Vignette.Item item) {
        String indicator = item.indicator();
        String name = now.pinned()
                .model()
                .indicator(indicator)
                .map(i -> i.name().in(words.language()))
                .orElse("");
        String counted = words.text(
                "workshop.room.of",
                String.valueOf(Tally.of(now, indicator, now.round()).votes().total()),
                String.valueOf(now.participants().size()));
        boolean shown = Tally.shown(now).filter(item::equals).isPresent();
        Label id = Parts.label(indicator, "zx-id");
        id.setMinWidth(44);
        Label title = Parts.label(name, "zx-dense");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox inside = Parts.row(10, id, title);
        if (!ExpertPanel.of(now.pinned().model(), now.current())
                .standing(indicator)
                .counts()) {
            inside.getChildren().add(Parts.tag(words.text("workshop.items.noKey"), "outlined"));
        }
        if (shown) {
            inside.getChildren().add(Parts.tag(words.text("workshop.items.shown"), "brand"));
        }
        Label answered = Parts.label(now.participants().isEmpty() ? "" : counted, "zx-dense", "zx-muted");
        answered.setMinWidth(USE_PREF_SIZE);
        inside.getChildren().add(answered);
        Button row = new Button(null, inside);
        inside.prefWidthProperty().bind(row.widthProperty().subtract(20));
        row.getStyleClass().add("item-row");
        if (shown) {
            row.getStyleClass().add("shown");
        }
        row.setMaxWidth(Double.MAX_VALUE);
        row.setTooltip(new Tooltip(name));
        row.setAccessibleText(indicator + " " + name + " " + counted);
        row.setOnAction(event -> running.apply(new WorkshopStep.Show(indicator)));
        return row;
    }
}
