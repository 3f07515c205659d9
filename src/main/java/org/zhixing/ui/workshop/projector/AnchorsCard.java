package org.zhixing.ui.workshop.projector;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.Anchor;
import org.zhixing.ui.common.Parts;

/** What each level of the item looks like; the level of the key is marked once it is revealed. */
final class AnchorsCard extends VBox {

    /** From so many letters on the smaller size is taken, so that all levels stay in sight. */
    private static final int MUCH_ZH = 150;

    private static final int MUCH_EN = 330;

    AnchorsCard(Shown shown) {
        getStyleClass().addAll("zx-card", "room-card", "room-anchors");
        var anchors = shown.indicator(shown.item().indicator()).anchors();
        int letters = anchors.stream()
                .mapToInt(a -> a.text().in(shown.language()).length())
                .sum();
        boolean much = letters > (shown.language() == org.zhixing.work.Language.ZH ? MUCH_ZH : MUCH_EN);
        Label title =
                Parts.label(shown.words().text("workshop.room.anchors", shown.numeral(anchors.size())), "room-section");
        VBox.setMargin(title, new Insets(4, 16, 6, 16));
        getChildren().add(title);
        Double median = shown.keyShown() ? shown.key().median() : null;
        for (Anchor anchor : anchors) {
            boolean key = median != null && median == anchor.level();
            Label level = Parts.label(String.valueOf(anchor.level()), "room-level");
            level.setMinWidth(USE_PREF_SIZE);
            Label text = Parts.prose(anchor.text().in(shown.language()), "room-anchor-text");
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = Parts.row(14, level, text);
            row.setAlignment(Pos.TOP_LEFT);
            row.getStyleClass().add("room-anchor");
            if (much) {
                row.getStyleClass().add("much");
            }
            if (key) {
                row.getStyleClass().add("key");
                text.setAccessibleText(shown.words()
                        .text("workshop.room.anchorIsKey", anchor.text().in(shown.language())));
            }
            getChildren().add(row);
        }
    }
}
