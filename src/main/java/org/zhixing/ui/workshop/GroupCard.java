package org.zhixing.ui.workshop;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workshop.running.GroupWords;
import org.zhixing.work.Messages;
import org.zhixing.workshop.GroupAlpha;
import org.zhixing.workshop.GroupMeasures;

/** How the room agreed before and after it talked, and what the change means. */
final class GroupCard extends VBox {

    private final Messages words;

    /** @param compared whether the second round is over */
    GroupCard(Messages words, GroupMeasures group, boolean compared) {
        super(10);
        this.words = words;
        getStyleClass().add("zx-card");
        HBox alphas = Parts.row(48, alpha("workshop.group.before", GroupWords.before(group), group.before()));
        if (compared) {
            alphas.getChildren().add(alpha("workshop.group.after", GroupWords.after(group), group.after()));
        }
        alphas.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        VBox meaning = new VBox(6);
        HBox.setHgrow(meaning, javafx.scene.layout.Priority.ALWAYS);
        meaning.setMinWidth(0);
        alphas.getChildren().add(meaning);
        getChildren().addAll(Parts.label(words.text("workshop.group"), "zx-section"), alphas);
        if (compared) {
            Label moved = Parts.prose(GroupWords.movement(group, words), "zx-dense", "zx-strong");
            moved.setId("workshop-movement");
            meaning.getChildren().add(moved);
            if (group.distanceBefore().value() != null && group.distanceAfter().value() != null) {
                meaning.getChildren()
                        .add(Parts.prose(
                                words.text(
                                        "workshop.group.distance",
                                        GroupWords.two(group.distanceBefore().value()),
                                        GroupWords.two(group.distanceAfter().value())),
                                "zx-dense",
                                "zx-muted"));
            }
        }
        if (group.onExamples()) {
            meaning.getChildren().add(Parts.prose(words.text("workshop.group.examples"), "zx-caption"));
        }
    }

    private VBox alpha(String key, String value, GroupAlpha alpha) {
        return new VBox(
                2,
                Parts.label("α " + words.text(key), "zx-caption"),
                Parts.label(value, "zx-number"),
                Parts.label(words.text("workshop.group.voters", String.valueOf(alpha.voters())), "zx-caption"),
                Parts.label(GroupWords.interval(alpha, words), "zx-caption"));
    }
}
