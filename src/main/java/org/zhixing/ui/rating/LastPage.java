package org.zhixing.ui.rating;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.Change;
import org.zhixing.model.ValidityItem;
import org.zhixing.ui.common.Parts;
import org.zhixing.work.Messages;

/** The end of the way: three sentences that are not scored, what is still open, and handing in. */
final class LastPage extends VBox {

    private final RatingModel rating;
    private final Consumer<Change> changes;
    private final Messages words;
    private final Map<String, CheckBox> claims = new LinkedHashMap<>();
    private final Label state = Parts.prose("", "zx-body");
    private final Button goOpen;
    private final Button submit;
    private final Button takeBack;
    private boolean following;

    /** @param onSubmit asks and hands in; {@code onTakeBack} takes back without asking */
    LastPage(RatingModel rating, Consumer<Change> changes, Messages words, Runnable onSubmit, Runnable onTakeBack) {
        super(12);
        this.rating = rating;
        this.changes = changes;
        this.words = words;
        getStyleClass().add("last-page");
        getChildren()
                .addAll(
                        Parts.label(words.text("rating.last.title"), "indicator-name", "zx-strong"),
                        Parts.prose(words.text("rating.last.hint"), "zx-dense", "zx-muted"));
        VBox sentences = new VBox(8);
        for (ValidityItem item : rating.model().validityItems()) {
            sentences.getChildren().add(sentence(item));
        }
        goOpen = Parts.button(words.text("rating.last.goOpen"), rating::nextOpen);
        goOpen.setGraphic(Parts.keyCap("U"));
        submit = Parts.button(words.text("rating.submit"), onSubmit, "accent");
        takeBack = Parts.button(words.text("rating.takeBack"), onTakeBack);
        Button back = Parts.button(words.text("rating.last.back"), rating::previous, "flat");
        back.setGraphic(Parts.keyCap("↑"));
        getChildren()
                .addAll(
                        sentences,
                        Parts.hairline(),
                        state,
                        Parts.row(8, submit, takeBack, goOpen, Parts.spring(), back));
    }

    private HBox sentence(ValidityItem item) {
        CheckBox claim = new CheckBox(words.text("rating.last.claim"));
        claim.setMinWidth(USE_PREF_SIZE);
        claim.selectedProperty().addListener((p, was, is) -> {
            if (!following) {
                rating.rater()
                        .map(Rater::id)
                        .ifPresent(me -> changes.accept(new Change.AnswerValidity(item.id(), me, is ? 1 : 0)));
            }
        });
        claims.put(item.id(), claim);
        Label id = Parts.keyCap(String.valueOf(claims.size()));
        id.getStyleClass().add("large");
        Label text = Parts.prose(item.text().in(words.language()), "anchor-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        claim.setAccessibleText(item.text().in(words.language()) + " " + claim.getText());
        HBox row = Parts.row(12, id, text, claim);
        row.getStyleClass().addAll("zx-anchor", "sentence");
        row.setOnMouseClicked(e -> {
            if (!claim.isDisabled() && !(e.getTarget() instanceof CheckBox)) {
                claim.fire();
            }
        });
        return row;
    }

    /** Turns the claim of the sentence with that number, counted from 1. */
    void turn(int number) {
        claims.values().stream()
                .skip(Math.max(0, number - 1L))
                .limit(number > 0 ? 1 : 0)
                .findFirst()
                .filter(c -> !c.isDisabled())
                .ifPresent(CheckBox::fire);
    }

    void follow() {
        boolean locked =
                switch (rating.lock().get()) {
                    case SUBMITTED, CLOSED, NO_RATER -> true;
                    case NONE, NOT_ASKED -> false;
                };
        boolean submitted = rating.lock().get() == RatingModel.Lock.SUBMITTED;
        following = true;
        claims.forEach((item, claim) -> {
            claim.setDisable(locked);
            claim.setSelected(rating.assessment().validity().stream()
                    .filter(v ->
                            rating.rater().filter(r -> r.id().equals(v.rater())).isPresent())
                    .filter(v -> v.item().equals(item))
                    .anyMatch(v -> v.answer() == 1));
            claim.getParent()
                    .pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), claim.isSelected());
        });
        following = false;
        Questions all = rating.questions().get();
        int open = all.count(Question::open);
        int unknown = open - all.count(Question::untouched);
        state.setText(text(all, open, unknown, submitted));
        Parts.show(goOpen, open > 0 && !locked);
        Parts.show(submit, !locked);
        Parts.show(takeBack, submitted);
    }

    private String text(Questions all, int open, int unknown, boolean submitted) {
        if (submitted) {
            return words.text("rating.last.submitted");
        }
        if (rating.lock().get() == RatingModel.Lock.CLOSED) {
            return words.text("rating.lock.CLOSED");
        }
        if (open == 0) {
            return words.text("rating.last.done", String.valueOf(all.asked()));
        }
        return unknown > 0
                ? words.text("rating.last.left", String.valueOf(open), String.valueOf(unknown))
                : words.text("rating.last.leftPlain", String.valueOf(open));
    }
}
