package org.zhixing.ui.models.reading;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.model.Anchor;
import org.zhixing.model.Level;
import org.zhixing.model.Scale;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Language;

/** What each level looks like, to be read and not to be pressed. */
public final class AnchorRows extends VBox {

    /** @param blank what stands where nothing is written yet */
    public AnchorRows(List<Anchor> anchors, Scale scale, Language language, String blank) {
        super(6);
        for (Anchor anchor : anchors) {
            String level = scale.levels().stream()
                    .filter(l -> l.level() == anchor.level())
                    .map(Level::name)
                    .findFirst()
                    .map(t -> t.in(language))
                    .orElse("");
            getChildren().add(row(anchor, level, language, blank));
        }
    }

    private static HBox row(Anchor anchor, String level, Language language, String blank) {
        String text = anchor.text().in(language);
        Label behaviour = Parts.prose(text.isBlank() ? blank : text, "zx-dense");
        if (text.isBlank()) {
            behaviour.getStyleClass().add("models-blank");
        }
        VBox words = level.isEmpty() ? new VBox(behaviour) : new VBox(Parts.label(level, "zx-caption"), behaviour);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, Parts.keyCap(String.valueOf(anchor.level())), words);
        row.getStyleClass().add("models-anchor");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
