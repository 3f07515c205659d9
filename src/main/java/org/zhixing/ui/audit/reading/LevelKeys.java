package org.zhixing.ui.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.zhixing.ui.common.Parts;

/** The levels 0 to 4 of an item side by side, or a word where the item cannot be asked. */
final class LevelKeys extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int LEVELS = 5;

    private final HBox keys = Parts.row(3);
    private final List<Label> levels = new ArrayList<>();
    private final Label instead;

    LevelKeys(String notApplicable, IntConsumer press) {
        getStyleClass().add("audit-keys");
        instead = Parts.tag(notApplicable, "outlined");
        for (int level = 0; level < LEVELS; level++) {
            int pressed = level;
            Label key = Parts.label(String.valueOf(level), "audit-level");
            key.setOnMouseClicked(e -> press.accept(pressed));
            levels.add(key);
        }
        keys.getChildren().addAll(levels);
        getChildren().addAll(keys, instead);
    }

    void follow(ItemRow row) {
        instead.setVisible(row.notApplicable());
        keys.setVisible(!row.notApplicable());
        for (int level = 0; level < LEVELS; level++) {
            int here = level;
            Label key = levels.get(level);
            boolean chosen = row.level().filter(given -> given == here).isPresent();
            key.pseudoClassStateChanged(SELECTED, chosen);
            key.pseudoClassStateChanged(CRITICAL, chosen && row.item().critical() && level <= 1);
            key.pseudoClassStateChanged(REFUSED, !row.takes(level));
        }
    }
}
