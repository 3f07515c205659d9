package org.zhixing.ui.alignment;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.zhixing.model.ValueMatrix;
import org.zhixing.review.Figures;
import org.zhixing.scoring.AlignmentScore.ValueScore;
import org.zhixing.work.Messages;

/** How strongly a value is stated, and the choice to say otherwise. A dash means that nobody has said yet. */
final class StatedButton extends MenuButton {

    StatedButton(MapModel map, Messages words, ValueMatrix.Value value, ValueScore score, boolean mayChange) {
        Double stated = score.stated();
        setText(stated == null ? "—" : whole(stated));
        getStyleClass().addAll("stated-button", "flat");
        setAccessibleText(
                words.text("alignment.stated.read", value.name().in(words.language()), Figures.level(stated)));
        setTooltip(new javafx.scene.control.Tooltip(
                words.text("alignment.stated.tip", Figures.level(score.required()), Figures.level(value.floor()))));
        for (int level = map.model().scale().max(); level >= map.model().scale().min(); level--) {
            double strength = level;
            MenuItem item = new MenuItem(level + "  " + words.text("alignment.stated." + level));
            item.setOnAction(event -> map.state(value.id(), strength));
            getItems().add(item);
        }
        MenuItem unknown = new MenuItem(words.text("alignment.stated.unknown"));
        unknown.setOnAction(event -> map.state(value.id(), null));
        getItems().add(unknown);
        setDisable(!mayChange);
    }

    private static String whole(double stated) {
        return stated == Math.rint(stated) ? String.valueOf(Math.round(stated)) : Figures.level(stated);
    }
}
