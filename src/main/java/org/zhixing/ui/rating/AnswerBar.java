package org.zhixing.ui.rating;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zhixing.assessment.Answer;
import org.zhixing.ui.common.Parts;
import org.zhixing.ui.workspace.Follow;
import org.zhixing.work.Messages;

/** What else can be answered than a level, and the way on; the reason for "not applicable" is asked in place. */
final class AnswerBar extends VBox {

    private final RatingModel rating;
    private final Messages words;
    private final Button notApplicable;
    private final Button dontKnow;
    private final Button evidence;
    private final Button comment;
    private final Button undo;
    private final Button redo;
    private final TextField reason = new TextField();
    private final HBox asking;
    private final HBox said;
    private final Label saidText = Parts.prose("", "zx-dense");

    AnswerBar(
            RatingModel rating,
            EvidenceModel pieces,
            Messages words,
            Runnable toComment,
            Runnable onUndo,
            Runnable onRedo) {
        super(8);
        this.rating = rating;
        this.words = words;
        notApplicable = keyed("N", "rating.answer.notApplicable", () -> rating.toggle(RatingModel.Panel.REASON));
        dontKnow = keyed("D", "rating.answer.dontKnow", rating::dontKnow);
        evidence = keyed("E", "rating.answer.evidence", pieces::startNew);
        comment = keyed("C", "rating.answer.comment", toComment);
        undo = Parts.iconButton("fth-rotate-ccw", words.text("rating.undo"), onUndo);
        redo = Parts.iconButton("fth-rotate-cw", words.text("rating.redo"), onRedo);
        Button next = Parts.button(words.text("rating.answer.next"), rating::next, "accent", "next-button");
        next.setGraphic(Parts.keyCap("↵"));
        next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        FlowPane keyed = new FlowPane(8, 8, notApplicable, dontKnow, evidence, comment);
        HBox.setHgrow(keyed, Priority.ALWAYS);
        keyed.setMinWidth(0);
        keyed.setPrefWrapLength(0);
        asking = reasonLine();
        said = Parts.row(8, Parts.icon("fth-info"), saidText);
        said.getStyleClass().add("said");
        getChildren().addAll(new HBox(8, keyed, undo, redo, next), asking, said);
        Follow.changes(this, rating.panel(), panel -> askOrNot());
        askOrNot();
    }

    private Button keyed(String key, String text, Runnable act) {
        Button button = Parts.button(words.text(text), act, "key-button");
        button.setGraphic(Parts.keyCap(key));
        return button;
    }

    private HBox reasonLine() {
        reason.setPromptText(words.text("rating.reason.prompt"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setOnAction(e -> saveReason());
        reason.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                rating.panel().set(RatingModel.Panel.NONE);
                e.consume();
            }
        });
        Button save = Parts.button(words.text("rating.reason.save"), this::saveReason);
        save.disableProperty().bind(reason.textProperty().map(String::isBlank));
        Button cancel = Parts.button(
                words.text("rating.reason.cancel"), () -> rating.panel().set(RatingModel.Panel.NONE), "flat");
        HBox line = Parts.row(8, reason, save, cancel);
        line.getStyleClass().add("reason-line");
        return line;
    }

    private void saveReason() {
        rating.notApplicable(reason.getText());
    }

    private void askOrNot() {
        boolean open = rating.panel().get() == RatingModel.Panel.REASON;
        Parts.show(asking, open);
        if (open) {
            reason.setText(
                    rating.question().answer() instanceof Answer.NotApplicable given
                            ? given.reason().value()
                            : "");
            reason.requestFocus();
            reason.end();
        }
    }

    void follow(Question question) {
        boolean locked = !rating.editable();
        notApplicable.setDisable(locked);
        dontKnow.setDisable(locked);
        comment.setDisable(locked);
        evidence.setDisable(
                rating.lock().get() == RatingModel.Lock.CLOSED || rating.rater().isEmpty());
        mark(notApplicable, question.answer() instanceof Answer.NotApplicable);
        mark(dontKnow, question.answer() instanceof Answer.DontKnow);
        String text = "";
        if (question.answer() instanceof Answer.NotApplicable given) {
            text = words.text("rating.said.notApplicable", given.reason().value());
        } else if (question.answer() instanceof Answer.DontKnow) {
            text = words.text("rating.said.dontKnow");
        }
        saidText.setText(text);
        Parts.show(said, !text.isEmpty());
    }

    private static void mark(Button button, boolean on) {
        button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), on);
    }

    /** @param undoable what would be taken back, in words, or empty when there is nothing */
    void undoable(String undoable, String redoable) {
        undo.setDisable(undoable.isEmpty());
        redo.setDisable(redoable.isEmpty());
        Parts.show(redo, !redoable.isEmpty());
        Parts.name(undo, undoable.isEmpty() ? words.text("rating.undo") : undoable);
        Parts.name(redo, redoable.isEmpty() ? words.text("rating.redo") : redoable);
    }
}
