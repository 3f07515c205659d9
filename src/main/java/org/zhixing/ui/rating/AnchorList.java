package org.zhixing.ui.rating;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Answer;
import org.zhixing.model.Anchor;
import org.zhixing.model.Level;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The levels of the open question as cards: key, name, and what an agency does at that level. */
final class AnchorList extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final RatingModel rating;
    private final Messages words;
    private final List<Row> rows = new ArrayList<>();
    private String drawn = "";

    AnchorList(RatingModel rating, Messages words) {
        super(8);
        this.rating = rating;
        this.words = words;
        setId("anchors");
    }

    void follow(Question question) {
        if (!drawn.equals(question.id())) {
            drawn = question.id();
            rows.clear();
            for (Anchor anchor : question.indicator().anchors()) {
                rows.add(new Row(anchor));
            }
            getChildren().setAll(rows);
        }
        int given = question.answer() instanceof Answer.Level level ? level.level() : Integer.MIN_VALUE;
        rows.forEach(row -> row.follow(row.level == given, rating.editable()));
    }

    private final class Row extends HBox {

        private final int level;
        private final String name;
        private final String text;
        private final HBox chosen = Parts.row(4, Parts.icon("fth-check"), Parts.label(words.text("rating.chosen")));

        Row(Anchor anchor) {
            super(12);
            level = anchor.level();
            name = rating.model().scale().levels().stream()
                    .filter(l -> l.level() == level)
                    .map(Level::name)
                    .findFirst()
                    .map(t -> t.in(words.language()))
                    .orElse("");
            text = anchor.text().in(words.language());
            getStyleClass().add("zx-anchor");
            setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            Label key = Parts.keyCap(String.valueOf(level));
            key.getStyleClass().add("large");
            Label title = Parts.prose(name, "anchor-name", "zx-strong");
            title.setMinWidth(Region.USE_PREF_SIZE);
            Label behaviour = Parts.prose(text, "anchor-text");
            HBox.setHgrow(behaviour, Priority.ALWAYS);
            behaviour.setMaxWidth(Double.MAX_VALUE);
            chosen.getStyleClass().add("anchor-chosen");
            chosen.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().addAll(key, title, behaviour, chosen);
            setOnMouseClicked(e -> rating.press(level));
            setOnKeyPressed(e -> {
                if (e.getCode() == javafx.scene.input.KeyCode.SPACE) {
                    rating.press(level);
                    e.consume();
                }
            });
        }

        void follow(boolean selected, boolean editable) {
            pseudoClassStateChanged(SELECTED, selected);
            pseudoClassStateChanged(LOCKED, !editable);
            Parts.show(chosen, selected);
            setAccessibleText(level + " " + name + " " + text + (selected ? " " + words.text("rating.chosen") : ""));
        }
    }
}
